package fr.gusp.veille.query.worksite;

import static fr.gusp.veille.query.world.Sites.aSite;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gusp.veille.contract.wire.VeilleEvent;
import fr.gusp.veille.contract.worksite.WorksitePhase;
import fr.gusp.veille.query.history.UnexpectedFactException;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Histories;
import fr.gusp.veille.query.world.Sites;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a chantier's facts add up to, and where it stands on a day. */
class WorksiteTest {

  private final Sites site = aSite(1).from("2026-11-10", "2026-12-18");

  @ParameterizedTest
  @CsvSource({
    "2026-11-09, A_VENIR",
    "2026-11-10, EN_COURS",
    "2027-12-18, EN_COURS",
    "2027-12-19, TERMINE"
  })
  void standsWhereItsPhasesPutIt(LocalDate day, WorksiteState state) {
    assertThat(line(site.registered()).stateOn(day)).isEqualTo(state);
  }

  @Test
  void isClosedFromTheDayItWasClosed() {
    WorksiteLine line = line(site.from("2026-10-01", "2026-12-18").registered(), site.closed());

    assertThat(line.stateOn(LocalDate.parse("2026-11-01"))).isEqualTo(WorksiteState.EN_COURS);
    assertThat(line.stateOn(LocalDate.parse("2026-11-02"))).isEqualTo(WorksiteState.CLOS);
    assertThat(line.openIn(YearMonth.parse("2026-11"))).isTrue();
    assertThat(line.openIn(YearMonth.parse("2026-12"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026-10, false", "2026-11, true", "2027-12, true", "2028-01, false"})
  void isOfTheMonthsItHasADayIn(YearMonth month, boolean open) {
    assertThat(line(site.registered()).openIn(month)).isEqualTo(open);
  }

  @Test
  void isInThePhaseOfTheDay() {
    WorksiteLine line = line(site.registered());

    assertThat(line.stageOn(LocalDate.parse("2026-12-18")).orElseThrow().phase())
        .isEqualTo(WorksitePhase.TRAVAUX);
    assertThat(line.stageOn(LocalDate.parse("2026-12-19")).orElseThrow().phase())
        .isEqualTo(WorksitePhase.GARANTIE);
    assertThat(line.stageOn(LocalDate.parse("2026-11-09"))).isEmpty();
  }

  @Test
  void saysWhatItsLastSheetSays() {
    Worksite worksite =
        worksite(site.registered(), site.called("Rue Cook, lot 2").in(Facts.AVION).amended());

    assertThat(worksite.sheet().name()).isEqualTo("Rue Cook, lot 2");
    assertThat(worksite.version()).isEqualTo(1);
    assertThat(worksite.everIn()).containsExactlyInAnyOrder(Facts.LENS, Facts.AVION);
  }

  @Test
  void standsInItsListAsItWasPut() {
    WorksiteLine line = line(site.allowed().registered(), site.closed());

    assertThat(WorksiteLine.read(line.json())).isEqualTo(line);
  }

  @Test
  void refusesFactsThatCannotFollow() {
    unexpected(site.amended());
    unexpected(site.registered(), site.registered());
    unexpected(site.registered(), site.closed(), site.closed());
    unexpected(site.registered(), site.closed(), site.amended());
  }

  private static void unexpected(VeilleEvent... events) {
    assertThatThrownBy(() -> worksite(events)).isInstanceOf(UnexpectedFactException.class);
  }

  private static WorksiteLine line(VeilleEvent... events) {
    return WorksiteLine.of(worksite(events));
  }

  private static Worksite worksite(VeilleEvent... events) {
    return Worksite.of(Histories.facts(events));
  }
}
