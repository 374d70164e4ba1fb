package fr.gusp.veille.command.committee;

/** An act on a session needs one that was called. */
public record TheSessionExists(boolean holds) implements OnlyItsTerritoryKnowsTheSession {}
