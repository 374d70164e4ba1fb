package fr.gusp.veille.command.rounds.publish;

import static java.util.Objects.requireNonNull;

import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.RoundId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.round.Rhythm;
import fr.gusp.veille.contract.round.Round;
import fr.gusp.veille.contract.round.RoundKind;
import fr.gusp.veille.contract.round.RoundTiming;
import fr.gusp.veille.contract.round.Weekday;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads a calendar; every mistake of form is named in one answer, with the round it is in. */
final class RoundsForm {

  private static final int MOST_ROUNDS = 500;
  private static final int MOST_PLACES = 100;
  private static final int MOST_DATES = 120;
  private static final int LONGEST_LABEL = 120;

  private RoundsForm() {}

  /**
   * @throws fr.gusp.veille.command.input.BadInput if anything is missing, unknown or of another
   *     form
   */
  static PublishRounds read(EpciId epci, Fields body, boolean begins) {
    List<Supplier<Round>> rounds = new ArrayList<>();
    for (Fields each : body.objects("rounds", MOST_ROUNDS)) {
      rounds.add(round(each));
    }
    body.done();
    return new PublishRounds(epci, rounds.stream().map(Supplier::get).toList(), begins);
  }

  /** What it is once no mistake was found anywhere. */
  private static Supplier<Round> round(Fields each) {
    RoundId id = each.required("id", each.id("id", RoundId::new));
    RoundKind kind = each.required("kind", each.coded("kind", RoundKind.class));
    String label = each.required("label", each.text("label", LONGEST_LABEL));
    List<QuartierId> quartiers = each.list("quartiers", MOST_PLACES, QuartierId::new);
    List<SecteurId> secteurs = each.list("secteurs", MOST_PLACES, SecteurId::new);
    Fields when = each.required("when", each.object("when"));
    Supplier<RoundTiming> timing = when == null ? () -> requireNonNull(null) : timing(when);
    each.refuseUnknown();
    return () ->
        new Round(
            requireNonNull(id),
            requireNonNull(kind),
            requireNonNull(label),
            quartiers,
            secteurs,
            timing.get());
  }

  private static Supplier<RoundTiming> timing(Fields when) {
    Rhythm rhythm = when.required("rhythm", when.coded("rhythm", Rhythm.class));
    Weekday weekday = when.coded("weekday", Weekday.class);
    Long nth = when.whole("nth", 1, 5);
    List<LocalDate> dates = when.list("dates", MOST_DATES, LocalDate::parse);
    MonthDay from = when.id("from", MonthDay::parse);
    MonthDay until = when.id("until", MonthDay::parse);
    when.refuseUnknown();
    return () ->
        new RoundTiming(
            requireNonNull(rhythm),
            weekday,
            nth == null ? null : Integer.valueOf(nth.intValue()),
            dates,
            from,
            until);
  }
}
