package fr.gusp.veille.command.tour;

/** Nothing is known of this tour yet. */
public record Unplanned() implements TourState {}
