package fr.gusp.veille.command.committee;

/** Nothing is known of this session yet. */
public record NoSession() implements SessionState {}
