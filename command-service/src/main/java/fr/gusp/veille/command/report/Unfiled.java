package fr.gusp.veille.command.report;

/** Nothing is known of this report yet. */
public record Unfiled() implements ReportState {}
