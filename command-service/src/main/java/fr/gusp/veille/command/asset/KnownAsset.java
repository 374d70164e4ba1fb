package fr.gusp.veille.command.asset;

import fr.gusp.veille.contract.asset.AssetRegistered;

/** An équipement that was registered; {@code stands} until it is retired. */
public record KnownAsset(AssetRegistered registered, boolean stands) implements AssetState {}
