package fr.gusp.veille.command.matrix;

/** En cours: it may be changed, and nothing of it is in force. */
public record OpenDraft(DraftPlan plan) implements KnownDraft {

  @Override
  public String code() {
    return "en-cours";
  }
}
