package fr.gusp.veille.gateway.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.stage.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AgendaTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Review SEPTEMBER = JSON.readValue(Samples.file("review"), Review.class);

  @Test
  void disputesComeFirstAndTheOldestFillTheRest() {
    Agenda agenda = Agenda.of(SEPTEMBER, List.of(), List.of());
    assertThat(agenda.points()).extracting(Agenda.Point::why).startsWith("3 renvois");
    assertThat(agenda.points()).last().extracting(Agenda.Point::why).asString().contains("anciens");
  }

  @Test
  void dossierNamedTwiceIsOnePointWithBothReasons() {
    ReviewLine oldest = lines().get(0);
    Agenda agenda = Agenda.of(SEPTEMBER, List.of(oldest), List.of());
    assertThat(agenda.points())
        .filteredOn(point -> point.line().number().equals(oldest.number()))
        .singleElement()
        .extracting(Agenda.Point::why)
        .isEqualTo("Objectif dépassé · Parmi les plus anciens");
  }

  @Test
  void noReasonCrowdsOutTheOthers() {
    List<ReviewLine> late = IntStream.range(0, 40).mapToObj(AgendaTest::late).toList();
    Agenda agenda = Agenda.of(SEPTEMBER, late, List.of());
    assertThat(agenda.points()).hasSizeLessThanOrEqualTo(Agenda.MOST);
    assertThat(agenda.points()).filteredOn(point -> point.why().contains("dépassé")).hasSize(4);
    assertThat(agenda.points()).anyMatch(point -> point.why().contains("anciens"));
  }

  @Test
  void emptyMonthHasNothingToWorkOn() {
    Review nothing =
        JSON.readValue(
            """
            {"quartier":"q","name":"Q","month":"2026-09","day":"2026-09-30","provisional":false,
             "asOf":{"instant":"2026-09-30T21:59:59Z","position":0},"figures":[]}""",
            Review.class);
    assertThat(Agenda.of(nothing, List.of(), List.of()).points()).isEmpty();
  }

  private static List<ReviewLine> lines() {
    return new ArrayList<>(SEPTEMBER.oldestOpen() == null ? List.of() : SEPTEMBER.oldestOpen());
  }

  private static ReviewLine late(int which) {
    ReviewLine like = lines().get(0);
    return new ReviewLine(
        like.id(),
        "LENS-2026-9" + which,
        like.natureLabel(),
        null,
        like.secteurName(),
        like.place(),
        like.state(),
        like.stateLabel(),
        like.holder(),
        like.observedAt(),
        like.recordedAt(),
        like.since(),
        like.dueAt(),
        true,
        null);
  }
}
