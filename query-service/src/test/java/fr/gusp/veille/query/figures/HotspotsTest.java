package fr.gusp.veille.query.figures;

import static fr.gusp.veille.query.world.Facts.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Ledger;
import fr.gusp.veille.query.world.Things;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * « Point noir : trois dossiers d’une nature à moins de 30 m, en 90 jours, des jours distincts. »
 */
class HotspotsTest {

  private static final double LAT = 50.44;
  private static final double LON = 2.81;
  private static final double METRE = 1 / 111_195.0;

  private int number;

  @Test
  void isThreeDossiersWithinThirtyMetresOnDistinctDays() {
    List<Hotspot> found = october(days(north(0), north(29), north(-29)));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).radius()).isEqualTo(29);
    assertThat(found.get(0).lat()).isEqualTo(LAT);
    assertThat(found.get(0).firstDay()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(found.get(0).lastDay()).isEqualTo(LocalDate.of(2026, 10, 3));
  }

  @Test
  void isNotTwoDossiers() {
    assertThat(october(days(north(0), north(1)))).isEmpty();
  }

  @Test
  void isNotFartherThanThirtyMetres() {
    assertThat(october(days(north(0), north(31), north(-31)))).isEmpty();
  }

  @Test
  void isNotThreeDossiersOfTwoDays() {
    Ledger ledger = days(north(0), north(1));

    assertThat(october(ledger.and(north(2).filed()))).isEmpty();
  }

  @Test
  void isThreeDossiersOnOneEquipementHoweverFarTheyWereSeen() {
    AssetId hall = Things.aBorne("H-7").id();
    Ledger ledger = days(north(0).on(hall), north(200).on(hall), named("hall").on(hall));

    assertThat(october(ledger)).hasSize(1);
    assertThat(october(ledger).get(0).rows()).hasSize(3);
    assertThat(october(ledger).get(0).radius()).isEqualTo(100);
  }

  @Test
  void isNotCountedOnAnEquipementAndAroundItToo() {
    AssetId borne = Things.aBorne("B-7").id();
    Ledger ledger =
        days(north(0).on(borne), north(1).on(borne), north(2).on(borne), north(3), north(4));

    assertThat(october(ledger)).hasSize(1);
  }

  @Test
  void isOfOneNatureFamily() {
    assertThat(october(days(north(0), north(1), north(2).about(Nature.DEGRADATION)))).isEmpty();
  }

  @Test
  void isOfTheNinetyDaysBeforeDayJ() {
    Ledger old = new Ledger().at("2026-08-02T22:00:00Z").and(north(0).filed());
    Ledger recent = new Ledger().at("2026-08-03T22:00:00Z").and(north(0).filed());

    assertThat(october(days(old, north(1), north(2)))).isEmpty();
    assertThat(october(days(recent, north(1), north(2)))).hasSize(1);
  }

  @Test
  void isTheSameNamedPlaceWhereThereIsNoPosition() {
    List<Hotspot> found =
        october(days(named("rue Cook"), named("rue Cook"), named("rue Cook"), named("ailleurs")));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).place()).isEqualTo("rue Cook");
    assertThat(found.get(0).lat()).isNull();
    assertThat(found.get(0).rows()).hasSize(3);
  }

  @Test
  void isNeverOfARestrictedNature() {
    assertThat(
            october(
                days(
                    north(0).aboutTranquillite(),
                    north(0).aboutTranquillite(),
                    north(0).aboutTranquillite())))
        .isEmpty();
  }

  @Test
  void takesADossierIntoOneOnlyTheLargestFirst() {
    List<Hotspot> found =
        october(days(north(0), north(20), north(40), north(41), north(60), north(62), north(64)));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).rows()).hasSize(6);
  }

  @Test
  void countsPlacesAndListsTheirDossiers() {
    Ledger ledger = days(north(0), north(1), north(2), named("x"), named("x"), named("x"));

    assertThat(Months.measured(Figure.POINTS_NOIRS, ledger))
        .isEqualTo(new Measured(java.math.BigDecimal.valueOf(2), 6, null, null));
  }

  private static List<Hotspot> october(Ledger ledger) {
    return Hotspots.of(Months.october(ledger).known());
  }

  private static Ledger days(Facts... reports) {
    return days(new Ledger(), reports);
  }

  /** One a day from the first of October on. */
  private static Ledger days(Ledger ledger, Facts... reports) {
    for (int i = 0; i < reports.length; i++) {
      ledger.at("2026-10-%02dT08:00:00Z".formatted(i + 1)).and(reports[i].filed());
    }
    return ledger;
  }

  private Facts north(double metres) {
    return aReport(++number).at(LAT + metres * METRE, LON);
  }

  private Facts named(String place) {
    return aReport(++number).named(place);
  }
}
