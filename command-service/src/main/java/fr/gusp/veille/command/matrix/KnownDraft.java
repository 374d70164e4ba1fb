package fr.gusp.veille.command.matrix;

/** A draft that was begun. */
public sealed interface KnownDraft extends DraftState
    permits OpenDraft, AbandonedDraft, PublishedDraft {

  DraftPlan plan();

  /** The code that the outside knows this state by. */
  String code();
}
