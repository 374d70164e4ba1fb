package fr.gusp.veille.command.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.CommuneId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.territory.Commune;
import fr.gusp.veille.contract.territory.Point;
import fr.gusp.veille.contract.territory.Quartier;
import fr.gusp.veille.contract.territory.Secteur;
import fr.gusp.veille.contract.territory.TerritoryPublished;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownQuartierTest {

  private static final Secteur WEST = secteur("west", square(0, 1));
  private static final Secteur EAST = secteur("east", square(2, 3));
  private static final Secteur WHOLE = secteur("ensemble", List.of());

  @Test
  void positionLiesInThePartThatCoversIt() {
    assertThat(quartierOf(WHOLE, WEST, EAST).secteurAt(0.5, 2.5)).isEqualTo(EAST.id());
  }

  @Test
  void positionBetweenThePartsIsInTheQuartierAsAWhole() {
    assertThat(quartierOf(WEST, WHOLE, EAST).secteurAt(0.5, 1.5)).isEqualTo(WHOLE.id());
  }

  @Test
  void positionBetweenThePartsHasNoSecteurWhereNoneIsTheWhole() {
    assertThat(quartierOf(WEST, EAST).secteurAt(0.5, 1.5)).isNull();
  }

  @Test
  void edgeBelongsToTheQuartier() {
    assertThat(quartierOf(WHOLE).covers(0, 0)).isTrue();
    assertThat(quartierOf(WHOLE).covers(-0.001, 0)).isFalse();
  }

  private static KnownQuartier quartierOf(Secteur... secteurs) {
    Quartier quartier =
        new Quartier(new QuartierId("essai"), "Essai", square(0, 3), List.of(), List.of(secteurs));
    OrganisationId ville = new OrganisationId("ville-essai");
    Commune commune =
        new Commune(new CommuneId("essai"), "Essai", "ESSAI", ville, List.of(quartier));
    return new KnownQuartier(
        new TerritoryPublished(new EpciId("epci"), 1, "EPCI", ville, List.of(commune)),
        commune,
        quartier);
  }

  private static Secteur secteur(String id, List<Point> outline) {
    return new Secteur(new SecteurId(id), id, outline, List.of());
  }

  private static List<Point> square(double west, double east) {
    return List.of(new Point(0, west), new Point(1, west), new Point(1, east), new Point(0, east));
  }
}
