package fr.gusp.veille.command.tour;

/** An act on a tour needs one that was planned. */
public record TheTourExists(boolean holds) implements OnlyWhoWalksTheQuartierKnowsTheTour {}
