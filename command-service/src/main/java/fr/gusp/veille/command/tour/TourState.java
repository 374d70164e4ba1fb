package fr.gusp.veille.command.tour;

/** Where a tour stands; each state is a type. */
public sealed interface TourState permits Unplanned, KnownTour {}
