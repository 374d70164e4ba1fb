package fr.gusp.veille.query.search;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.SharedWorld.anotherReport;
import static fr.gusp.veille.query.world.SharedWorld.coordination;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.SharedWorld;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sorting and filters of the search, now and as of an earlier day. */
class SortedSearchTest {

  private static final Facts one = anotherReport().named("rue du Tri premier");
  private static final Facts other = anotherReport().named("rue du Tri second");

  @BeforeAll
  static void file() {
    log().and(one.filed(), one.referredTo(BAILLEUR));
    log().and(other.filed(), other.referredTo(BAILLEUR));
    tell();
  }

  @Test
  void sortsByPlaceBothWays() {
    assertThat(numbers("q=tri&sort=lieu")).containsExactly(number(one), number(other));
    assertThat(numbers("q=tri&sort=lieu&order=desc")).containsExactly(number(other), number(one));
  }

  @Test
  void everyWordMustStandSomewhere() {
    assertThat(numbers("q=tri%20depot%20second")).containsExactly(number(other));
    assertThat(numbers("q=tri%20epave")).isEmpty();
  }

  @Test
  void findsWhatWasReceivedBetweenTwoDays() {
    assertThat(numbers("q=tri&from=2000-01-01&to=2100-01-01")).hasSize(2);
    assertThat(numbers("q=tri&to=2000-01-01")).isEmpty();
    assertThat(gardien().status("/api/v1/reports?from=hier")).isEqualTo(400);
  }

  @Test
  void seesAChangeAtOnce() {
    assertThat(numbers("q=tri&state=pris-en-charge")).isEmpty();
    log().and(other.accepted());
    tell();
    assertThat(numbers("q=tri&state=pris-en-charge")).containsExactly(number(other));
  }

  @Test
  void findsAsOfADayBySameWords() {
    String later = log().now().plusSeconds(1).toString();

    assertThat(numbers("q=tri&severity=courante&sort=lieu&asOf=" + later))
        .containsExactly(number(one), number(other));
    assertThat(numbers("q=tri&severity=urgente&asOf=" + later)).isEmpty();
  }

  @Test
  void freshMissIsFoundByWhomItIsChargedToBeforeOthers() {
    String justNow = java.time.Instant.now().minusSeconds(60).toString();
    Facts missed = anotherReport().named("rue du Tri troisième").within(justNow, justNow);
    log().and(missed.filed(), missed.referredTo(VILLE));
    tell();

    assertThat(numbers("q=troisi%C3%A8me")).containsExactly(number(missed));
    assertThat(numbers("q=troisi%C3%A8me&late=true")).isEmpty();
    assertThat(
            SharedWorld.ville()
                .json("/api/v1/reports?q=troisi%C3%A8me&late=true")
                .get("total")
                .asInt())
        .isEqualTo(1);
  }

  @Test
  void findsByTheNameOfTheQuartier() {
    assertThat(
            coordination()
                .json("/api/v1/reports?q=tri%20cit%C3%A9")
                .get("items")
                .findValuesAsString("number"))
        .contains(number(one));
  }

  private static String number(Facts report) {
    return report.filed().number().value();
  }

  private static List<String> numbers(String query) {
    return gardien().json("/api/v1/reports?" + query).get("items").findValuesAsString("number");
  }
}
