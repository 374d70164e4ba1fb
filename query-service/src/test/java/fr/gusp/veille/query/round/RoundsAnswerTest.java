package fr.gusp.veille.query.round;

import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.mediateur;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.RoundId;
import fr.gusp.veille.contract.round.Rhythm;
import fr.gusp.veille.contract.round.Round;
import fr.gusp.veille.contract.round.RoundKind;
import fr.gusp.veille.contract.round.RoundTiming;
import fr.gusp.veille.contract.round.RoundsPublished;
import fr.gusp.veille.contract.round.Weekday;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Walks;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RoundsAnswerTest {

  private static final String ROUNDS = "/api/v1/rounds";

  @BeforeAll
  static void publish() {
    Round old =
        round(
            "old",
            RoundKind.BALAYAGE,
            new RoundTiming(Rhythm.HEBDOMADAIRE, Weekday.LUNDI, null, List.of(), null, null));
    Round encombrants =
        round(
            "encombrants",
            RoundKind.COLLECTE_ENCOMBRANTS,
            new RoundTiming(Rhythm.MENSUEL, Weekday.MARDI, 4, List.of(), null, null));
    Round fauche =
        round(
            "fauche",
            RoundKind.FAUCHE,
            new RoundTiming(
                Rhythm.SAISON, null, null, List.of(), MonthDay.of(10, 1), MonthDay.of(11, 22)));
    EpciId call = new EpciId("call");
    log()
        .and(
            new RoundsPublished(call, 1, List.of(old)),
            new RoundsPublished(call, 2, List.of(encombrants, fauche)));
    tell();
  }

  @Test
  void whatComesInTheNextSevenDays() {
    JsonNode answer = gardien().json(ROUNDS + "?quartier=lens-cite-12-14&on=2026-11-20");

    assertThat(answer.get("until").asString()).isEqualTo("2026-11-26");
    JsonNode rounds = answer.get("items").get(0).get("rounds");
    assertThat(rounds).hasSize(2);
    assertThat(rounds.get(0).get("season").asBoolean()).isTrue();
    assertThat(rounds.get(0).get("dates").get(1).asString()).isEqualTo("2026-11-22");
    assertThat(rounds.get(1).get("kindLabel").asString()).isEqualTo("Collecte des encombrants");
    assertThat(rounds.get(1).get("dates").get(0).asString()).isEqualTo("2026-11-24");
    assertThat(rounds.get(1).get("secteurs").get(0).get("name").asString()).isEqualTo("Cité 12");
  }

  @Test
  void theWholeCalendarInItsVersion() {
    JsonNode calendar = gardien().json(ROUNDS + "/call");

    assertThat(calendar.get("version").asInt()).isEqualTo(2);
    assertThat(calendar.get("rounds")).hasSize(2);
  }

  @Test
  void nothingComesInAnotherQuartier() {
    assertThat(mediateur().json(ROUNDS).get("items").get(0).get("rounds")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "?quartier=avion-republique, 403",
    "?on=tomorrow, 400",
    "?on=99999-01-01, 400",
    "?days=0, 400",
    "?days=63, 400",
    "/cabbalr, 404"
  })
  void whatCannotBeAnsweredIsRefused(String rest, int status) {
    assertThat(gardien().status(ROUNDS + rest)).isEqualTo(status);
  }

  private static Round round(String id, RoundKind kind, RoundTiming when) {
    return new Round(
        new RoundId(id), kind, kind.label(), List.of(Facts.LENS), List.of(Walks.CITE_12), when);
  }
}
