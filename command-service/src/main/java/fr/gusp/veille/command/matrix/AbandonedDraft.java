package fr.gusp.veille.command.matrix;

/** Abandonné: nothing came of it. */
public record AbandonedDraft(DraftPlan plan) implements KnownDraft {

  @Override
  public String code() {
    return "abandonne";
  }
}
