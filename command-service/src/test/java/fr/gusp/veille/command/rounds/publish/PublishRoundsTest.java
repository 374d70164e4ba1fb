package fr.gusp.veille.command.rounds.publish;

import static fr.gusp.veille.command.report.Callers.CITE_12_14;
import static fr.gusp.veille.command.report.Callers.theCoordination;
import static fr.gusp.veille.command.report.Callers.theCoordinationOfAnotherEpci;
import static fr.gusp.veille.command.report.Callers.theGardien;

import fr.gusp.veille.command.act.Story;
import fr.gusp.veille.command.rounds.Calendar;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.RoundId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.round.Rhythm;
import fr.gusp.veille.contract.round.Round;
import fr.gusp.veille.contract.round.RoundEvent;
import fr.gusp.veille.contract.round.RoundKind;
import fr.gusp.veille.contract.round.RoundTiming;
import fr.gusp.veille.contract.round.RoundsPublished;
import fr.gusp.veille.contract.round.Weekday;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishRoundsTest {

  private static final EpciId CALL = new EpciId("call");
  private static final RoundTiming TUESDAYS =
      new RoundTiming(Rhythm.HEBDOMADAIRE, Weekday.MARDI, null, List.of(), null, null);
  private static final Round ENCOMBRANTS = round("encombrants", CITE_12_14, TUESDAYS);

  @Test
  void isAWholeNewVersion() {
    given(0).when(publish(ENCOMBRANTS), theCoordination()).then(published(1, ENCOMBRANTS));
    given(3).when(publish(ENCOMBRANTS), theCoordination()).then(published(4, ENCOMBRANTS));
    given(4, ENCOMBRANTS).when(publish(), theCoordination()).then(published(5));
  }

  @Test
  void staysQuietWhereItIsInForce() {
    given(4, ENCOMBRANTS).when(publish(ENCOMBRANTS), theCoordination()).then();
  }

  @Test
  void isTheCoordinationsToSay() {
    given(0)
        .when(publish(ENCOMBRANTS), theGardien())
        .refusedBy(OnlyTheCoordinationPublishesTheRounds.class);
    given(0)
        .when(publish(ENCOMBRANTS), theCoordinationOfAnotherEpci())
        .refusedBy(OnlyTheCoordinationPublishesTheRounds.class);
  }

  @Test
  void goesThroughQuartiersOfTheTerritory() {
    refused(TheRoundsGoThroughTheTerritory.class, round("x", new QuartierId("paris"), TUESDAYS));
    refused(
        TheRoundsGoThroughTheTerritory.class,
        new Round(new RoundId("x"), RoundKind.FAUCHE, "x", List.of(), List.of(), TUESDAYS));
  }

  @Test
  void goesThroughSecteursOfItsQuartiers() {
    refused(
        TheSecteursAreOfTheRoundsQuartiers.class,
        new Round(
            new RoundId("x"),
            RoundKind.FAUCHE,
            "x",
            List.of(CITE_12_14),
            List.of(new SecteurId("rue-hellemmes")),
            TUESDAYS));
  }

  @Test
  void isNamedOnce() {
    refused(ARoundIsNamedOnce.class, ENCOMBRANTS, ENCOMBRANTS);
  }

  static Stream<RoundTiming> halfSaid() {
    MonthDay day = MonthDay.of(3, 1);
    LocalDate date = LocalDate.of(2026, 12, 1);
    return Stream.of(
        new RoundTiming(Rhythm.HEBDOMADAIRE, null, null, List.of(), null, null),
        new RoundTiming(Rhythm.HEBDOMADAIRE, Weekday.LUNDI, 2, List.of(), null, null),
        new RoundTiming(Rhythm.MENSUEL, Weekday.LUNDI, null, List.of(), null, null),
        new RoundTiming(Rhythm.DATES, null, null, List.of(), null, null),
        new RoundTiming(Rhythm.DATES, Weekday.LUNDI, null, List.of(date), null, null),
        new RoundTiming(Rhythm.SAISON, null, null, List.of(), day, null),
        new RoundTiming(Rhythm.SAISON, null, null, List.of(date), day, day));
  }

  @ParameterizedTest
  @MethodSource("halfSaid")
  void saysWhenItComes(RoundTiming when) {
    refused(ARoundSaysWhenItComes.class, round("x", CITE_12_14, when));
  }

  private static void refused(Class<? extends Rule> rule, Round... rounds) {
    given(0).when(publish(rounds), theCoordination()).refusedBy(rule);
  }

  private static Story<Calendar, RoundEvent> given(int version, Round... rounds) {
    return Story.given(new Calendar(version, List.of(rounds)));
  }

  private static PublishRounds publish(Round... rounds) {
    return new PublishRounds(CALL, List.of(rounds), false);
  }

  private static RoundsPublished published(int version, Round... rounds) {
    return new RoundsPublished(CALL, version, List.of(rounds));
  }

  private static Round round(String id, QuartierId quartier, RoundTiming when) {
    return new Round(
        new RoundId(id),
        RoundKind.COLLECTE_ENCOMBRANTS,
        "Encombrants",
        List.of(quartier),
        List.of(),
        when);
  }
}
