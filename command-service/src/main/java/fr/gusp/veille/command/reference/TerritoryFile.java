package fr.gusp.veille.command.reference;

import fr.gusp.veille.contract.id.CommuneId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.territory.Commune;
import fr.gusp.veille.contract.territory.Place;
import fr.gusp.veille.contract.territory.Quartier;
import fr.gusp.veille.contract.territory.Secteur;
import fr.gusp.veille.contract.territory.TerritoryPublished;
import java.util.List;
import java.util.Locale;

/** Makes territories of {@code territoires.yaml} and the perimeters. */
record TerritoryFile(Directory directory, Perimeters perimeters) {

  /** An EPCI's own organisation has the same id and coordinates. */
  TerritoryPublished territory(Entry epci) {
    String id = epci.text("id");
    return new TerritoryPublished(
        new EpciId(id),
        ShippedReference.AS_SHIPPED,
        epci.text("nom"),
        new OrganisationId(id),
        epci.entries("communes").stream().map(this::commune).toList());
  }

  private Commune commune(Entry commune) {
    List<Quartier> quartiers = commune.entries("quartiers").stream().map(this::quartier).toList();
    return new Commune(
        new CommuneId(commune.text("id")),
        commune.text("nom"),
        numberPrefix(commune.text("id")),
        directory.villeOf(quartiers.get(0).id()),
        quartiers);
  }

  private Quartier quartier(Entry quartier) {
    String id = quartier.text("id");
    return new Quartier(
        new QuartierId(id),
        quartier.text("nom"),
        perimeters.outline(id),
        quartier.texts("bailleurs").stream().map(this::bailleur).toList(),
        quartier.entries("secteurs").stream().map(each -> secteur(id, each)).toList());
  }

  private Secteur secteur(String quartier, Entry secteur) {
    String id = secteur.text("id");
    return new Secteur(
        new SecteurId(id),
        secteur.text("nom"),
        perimeters.outline(quartier, id),
        secteur.entries("lieux").stream().map(each -> place(quartier, id, each)).toList());
  }

  private Place place(String quartier, String secteur, Entry lieu) {
    String name = lieu.text("nom");
    String kind = lieu.text("type");
    return new Place(
        name, kind, perimeters.position(quartier, secteur, name), GroundOfPlace.of(name, kind));
  }

  /** « Pas-de-Calais Habitat (délibération, l. 32-33) ; … »: what precedes the parenthesis. */
  private OrganisationId bailleur(String words) {
    return directory.named(words.split("\\(")[0]).orElseThrow();
  }

  private static String numberPrefix(String commune) {
    return commune.split("-")[0].toUpperCase(Locale.ROOT);
  }
}
