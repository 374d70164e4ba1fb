package fr.gusp.veille.command.matrix;

/** Where a draft stands; each state is a type. */
public sealed interface DraftState permits NoDraft, KnownDraft {}
