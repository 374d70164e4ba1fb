package fr.gusp.veille.command.matrix;

/** Publié: it is in force, or was, as this version. */
public record PublishedDraft(DraftPlan plan, int version) implements KnownDraft {

  @Override
  public String code() {
    return "publie";
  }
}
