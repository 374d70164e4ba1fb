package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.command.rounds.publish.PublishRounds;
import fr.gusp.veille.contract.id.CommandId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.RoundId;
import fr.gusp.veille.contract.round.Rhythm;
import fr.gusp.veille.contract.round.Round;
import fr.gusp.veille.contract.round.RoundKind;
import fr.gusp.veille.contract.round.RoundTiming;
import fr.gusp.veille.contract.round.Weekday;
import fr.gusp.veille.contract.territory.Quartier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * When collectes, balayage and fauche come: the charters say nothing of their days, so these are
 * made up and say so in their names.
 */
final class Calendars {

  private static final LocalTime EARLY = LocalTime.of(6, 30);
  private static final int WORKING_DAYS = 5;
  private static final int WEEKS = 4;
  private static final MonthDay FIRST_MOWING = MonthDay.of(5, 15);
  private static final MonthDay LAST_MOWING = MonthDay.of(10, 15);

  private Calendars() {}

  /** One calendar per EPCI, published early on the first morning. */
  static List<Scene> scenes(LocalDate first, World world, Cast cast, long seed) {
    Map<EpciId, List<Quartier>> quartiers = new LinkedHashMap<>();
    for (Quartier each : world.quartiers()) {
      quartiers
          .computeIfAbsent(world.reference().epciOf(each.id()), epci -> new ArrayList<>())
          .add(each);
    }
    List<Scene> scenes = new ArrayList<>();
    Instant at = first.atTime(EARLY).atZone(Hours.PARIS).toInstant();
    quartiers.forEach(
        (epci, all) ->
            scenes.add(
                new Scene(
                    at.plusSeconds(scenes.size()),
                    cast.coordination(all.get(0).id()),
                    new CommandId(Luck.id(seed, "calendrier " + epci)),
                    new PublishRounds(epci, rounds(all), true))));
    return scenes;
  }

  private static List<Round> rounds(List<Quartier> quartiers) {
    List<Round> rounds = new ArrayList<>();
    for (int number = 0; number < quartiers.size(); number++) {
      Quartier quartier = quartiers.get(number);
      Weekday day = Weekday.values()[number % WORKING_DAYS];
      Weekday next = Weekday.values()[(number + 2) % WORKING_DAYS];
      rounds.add(round(RoundKind.COLLECTE_MENAGERS, quartier, weekly(day)));
      rounds.add(round(RoundKind.COLLECTE_ENCOMBRANTS, quartier, monthly(next, number)));
      rounds.add(round(RoundKind.BALAYAGE, quartier, weekly(next)));
      rounds.add(round(RoundKind.FAUCHE, quartier, mowing()));
    }
    return rounds;
  }

  private static Round round(RoundKind kind, Quartier quartier, RoundTiming when) {
    return new Round(
        new RoundId(kind.code() + "-" + quartier.id()),
        kind,
        kind.label() + ", " + quartier.name() + Estate.MARK,
        List.of(quartier.id()),
        List.of(),
        when);
  }

  private static RoundTiming weekly(Weekday day) {
    return new RoundTiming(Rhythm.HEBDOMADAIRE, day, null, List.of(), null, null);
  }

  private static RoundTiming monthly(Weekday day, int number) {
    return new RoundTiming(Rhythm.MENSUEL, day, number % WEEKS + 1, List.of(), null, null);
  }

  private static RoundTiming mowing() {
    return new RoundTiming(Rhythm.SAISON, null, null, List.of(), FIRST_MOWING, LAST_MOWING);
  }
}
