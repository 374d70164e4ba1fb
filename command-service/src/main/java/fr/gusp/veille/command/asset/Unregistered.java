package fr.gusp.veille.command.asset;

/** Nothing is known of this équipement yet. */
public record Unregistered() implements AssetState {}
