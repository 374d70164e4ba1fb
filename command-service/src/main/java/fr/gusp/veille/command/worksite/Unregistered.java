package fr.gusp.veille.command.worksite;

/** Nothing is known of these works yet. */
public record Unregistered() implements WorksiteState {}
