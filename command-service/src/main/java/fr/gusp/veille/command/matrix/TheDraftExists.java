package fr.gusp.veille.command.matrix;

/** An act on a draft needs one that was begun. */
public record TheDraftExists(boolean holds) implements OnlyItsCoordinationKnowsTheDraft {}
