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
  private static final List<ReviewLine> NOIRS =
      JSON.readValue(Samples.file("review-points-noirs"), FigureList.class).lines().stream()
          .map(FigureList.Line::line)
          .toList();
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
  void agendaIsTheSameForWhoMayOpenNothing() {
    List<ReviewLine> late = lines().subList(0, 2);
    Agenda coordination = Agenda.of(SEPTEMBER, late, NOIRS);
    Agenda comite =
        Agenda.of(
            unopened(Samples.file("review"), Review.class),
            late.stream().map(AgendaTest::unopened).toList(),
            NOIRS.stream().map(AgendaTest::unopened).toList());
    assertThat(told(comite)).isEqualTo(told(coordination)).anyMatch(why -> why.contains("noir"));
    assertThat(comite.points()).allMatch(point -> point.line().id() == null);
  }

  @Test
  void restrictedDossierIsNotPrintedForWhoMayNotOpenIt() {
    ReviewLine restricted = withNature("tranquillite", lines().get(0));
    Agenda agenda = Agenda.of(SEPTEMBER, List.of(restricted, late(1)), List.of());
    Agenda outside = Agenda.of(SEPTEMBER, List.of(unopened(restricted), late(1)), List.of());
    assertThat(told(outside)).isEqualTo(told(agenda));
    List<Agenda.Place> others = new ArrayList<>(agenda.shown());
    assertThat(others.removeIf(one -> one.point().line().number().equals(restricted.number())))
        .isTrue();
    assertThat(outside.shown()).isEqualTo(others);
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

  private static List<String> told(Agenda agenda) {
    return agenda.points().stream().map(one -> one.line().number() + " " + one.why()).toList();
  }

  private static <T> T unopened(String json, Class<T> type) {
    return JSON.readValue(json.replaceAll("\"id\": \"[0-9a-f-]{36}\"", "\"id\": null"), type);
  }

  private static ReviewLine unopened(ReviewLine line) {
    return unopened(JSON.writeValueAsString(line).replace("\"id\":", "\"id\": "), ReviewLine.class);
  }

  private static ReviewLine withNature(String nature, ReviewLine line) {
    String json = JSON.writeValueAsString(line);
    return JSON.readValue(
        json.replaceFirst("\"nature\":\"[^\"]*\"", "\"nature\":\"" + nature + "\"")
            .replace(line.number(), "LENS-2026-09001"),
        ReviewLine.class);
  }

  private static ReviewLine late(int which) {
    ReviewLine like = lines().get(0);
    return new ReviewLine(
        like.id(),
        "LENS-2026-9" + which,
        like.nature(),
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
