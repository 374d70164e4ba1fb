package fr.gusp.veille.command.matrix;

/** Nothing is known of this draft yet. */
public record NoDraft() implements DraftState {}
