package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.command.publication.ReferenceInForce;
import fr.gusp.veille.command.reference.ShippedReference;
import fr.gusp.veille.command.report.ChantierMattersGoToTheMaitreDOuvrage;
import fr.gusp.veille.command.territory.Located;
import fr.gusp.veille.command.territory.PlaceRefused;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.organisation.Organisation;
import fr.gusp.veille.contract.report.Position;
import fr.gusp.veille.contract.responsibility.Answer;
import fr.gusp.veille.contract.responsibility.Question;
import fr.gusp.veille.contract.territory.Point;
import fr.gusp.veille.contract.territory.Quartier;
import fr.gusp.veille.contract.territory.TerritoryPublished;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The territory in which the story plays, with the matrix of the demonstration in force. */
record World(ShippedReference shipped, ReferenceInForce reference) {

  static World ofTheDemonstration() {
    var shipped = ShippedReference.load().withDemonstration();
    return new World(
        shipped,
        new ReferenceInForce(shipped.territories(), shipped.organisations(), shipped.matrices()));
  }

  List<Quartier> quartiers() {
    return shipped.territories().stream().flatMap(World::quartiers).toList();
  }

  Quartier quartier(QuartierId id) {
    return quartiers().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  /** Where the organisation works. */
  List<QuartierId> quartiersOf(OrganisationId organisation) {
    return shipped.organisations().organisations().stream()
        .filter(each -> each.id().equals(organisation))
        .map(Organisation::quartiers)
        .findFirst()
        .orElseThrow();
  }

  String nameOf(OrganisationId organisation) {
    return shipped.organisations().organisations().stream()
        .filter(each -> each.id().equals(organisation))
        .map(Organisation::name)
        .findFirst()
        .orElseThrow();
  }

  List<QuartierId> coordinatedBy(OrganisationId coordination) {
    return shipped.territories().stream()
        .filter(each -> each.coordination().equals(coordination))
        .flatMap(World::quartiers)
        .map(Quartier::id)
        .toList();
  }

  OrganisationId ville(QuartierId quartier) {
    return located(quartier, "ville").ville();
  }

  Located located(QuartierId quartier, String place) {
    return reference.territories().locate(null, null, quartier.value(), null, place);
  }

  /** As the command service will find it; where the position leads elsewhere, nothing. */
  @Nullable Located located(QuartierId quartier, Position at, String place) {
    try {
      var found = reference.territories().locate(at.lat(), at.lon(), quartier.value(), null, place);
      return found.quartier().equals(quartier) ? found : null;
    } catch (PlaceRefused outside) {
      return null;
    }
  }

  Point positionOf(QuartierId quartier, String place) {
    return quartier(quartier).secteurs().stream()
        .flatMap(secteur -> secteur.places().stream())
        .filter(each -> each.name().equals(place))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(quartier + ": no place " + place))
        .position();
  }

  /** Whom the chantier or else the matrix asks, the way filing does. */
  @Nullable OrganisationId owner(Located there, Situation situation, @Nullable Site site) {
    var ground = ground(there, situation.ground());
    var answer =
        reference
            .matrixOf(there.epci())
            .whoAnswersFor(
                Question.about(
                        there.quartier(),
                        there.secteur(),
                        situation.matter().nature(),
                        situation.matter().subNature(),
                        ground)
                    .in(there.commune())
                    .at(there.place() == null ? null : there.place().name()));
    var chantier =
        new ChantierMattersGoToTheMaitreDOuvrage(
            situation.matter().nature(), site == null ? null : site.recorded(this), answer);
    if (chantier.applies() && reference.deskOf(chantier.organisation()) != null) {
      return chantier.organisation();
    }
    return answer instanceof Answer.Owner owner ? owner.organisation() : null;
  }

  private static @Nullable LandStatus ground(Located there, @Nullable LandStatus said) {
    return said != null || there.place() == null ? said : there.place().landStatus();
  }

  private static Stream<Quartier> quartiers(TerritoryPublished epci) {
    return epci.communes().stream().flatMap(commune -> commune.quartiers().stream());
  }
}
