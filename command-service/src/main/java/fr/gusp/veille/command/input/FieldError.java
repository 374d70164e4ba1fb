package fr.gusp.veille.command.input;

/** One mistake in what came in: the field, a stable code, and a sentence in French. */
public record FieldError(String field, String code, String message) {}
