package fr.gusp.veille.command.worksite;

/** An act on a chantier needs one that is in the registry. */
public record TheWorksiteExists(boolean holds) implements OnlyItsTerritoryKnowsTheWorksite {}
