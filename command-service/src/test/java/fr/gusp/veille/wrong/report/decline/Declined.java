package fr.gusp.veille.wrong.report.decline;

/** Belongs to one use case. */
public record Declined(String reason) {}
