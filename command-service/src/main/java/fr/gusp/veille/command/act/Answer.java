package fr.gusp.veille.command.act;

/**
 * What a command is answered: JSON that is the same each time; {@code first} is false for a
 * repetition.
 */
public record Answer(boolean first, String json) {}
