package fr.gusp.veille.query.asset;

import fr.gusp.veille.contract.asset.AssetRegistered;
import fr.gusp.veille.contract.territory.Point;
import fr.gusp.veille.contract.territory.Secteur;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.summary.Summarise;
import fr.gusp.veille.query.summary.Summary.Named;
import org.jspecify.annotations.Nullable;

/** A line of any list of équipements, with today's names. */
record AssetSummary(
    String id,
    String kind,
    String kindLabel,
    String number,
    String label,
    String quartier,
    String quartierName,
    @Nullable String secteur,
    @Nullable String secteurName,
    @Nullable String place,
    @Nullable Point location,
    @Nullable Named manager) {

  static AssetSummary of(AssetRegistered asset, Reference reference) {
    Summarise names = new Summarise(reference);
    return new AssetSummary(
        asset.asset().toString(),
        asset.kind().code(),
        asset.kind().label(),
        asset.number(),
        asset.label(),
        asset.quartier().value(),
        names.quartier(asset.quartier()),
        asset.secteur() == null ? null : asset.secteur().value(),
        reference.secteur(asset.quartier(), asset.secteur()).map(Secteur::name).orElse(null),
        asset.place(),
        asset.position(),
        names.named(asset.manager()));
  }
}
