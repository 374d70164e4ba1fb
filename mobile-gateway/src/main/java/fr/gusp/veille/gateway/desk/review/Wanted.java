package fr.gusp.veille.gateway.desk.review;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.QueryService;
import fr.gusp.veille.gateway.desk.Words;
import fr.gusp.veille.gateway.problem.Problem;
import fr.gusp.veille.gateway.problem.Refusal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/** Reads which review an address asks for: « mois » and « au », or « seance ». */
@Component
class Wanted {

  private static final ParameterizedTypeReference<Meeting> MEETING =
      new ParameterizedTypeReference<>() {};
  private static final int FARTHEST = 120;
  private static final Problem MONTH =
      new Problem(
          400, "malformed-month", "Mois illisible", "Donnez un mois comme 2026-10 (année, mois).");
  private static final Problem DAY =
      new Problem(
          400,
          "malformed-day",
          "Date illisible",
          "Donnez une date comme 2026-11-01 (année, mois, jour).");
  private static final Problem MEETING_UNKNOWN =
      new Problem(
          404, "not-found", "Séance introuvable", "Cette séance n’est pas celle de ce quartier.");

  private final QueryService query;
  private final Clock clock;

  Wanted(QueryService query, Clock clock) {
    this.query = query;
    this.clock = clock;
  }

  /** Of the month before this one, unless the address says which. */
  Mono<ReviewAsked> of(Caller caller, String quartier, MultiValueMap<String, String> asked) {
    String meeting = given(asked.getFirst("seance"));
    if (meeting != null) {
      return meeting(caller, quartier, meeting);
    }
    return Mono.fromCallable(
        () -> ReviewAsked.of(quartier, month(asked)).on(day(given(asked.getFirst("au")))));
  }

  private Mono<ReviewAsked> meeting(Caller caller, String quartier, String id) {
    return Mono.fromCallable(() -> UUID.fromString(id))
        .onErrorMap(IllegalArgumentException.class, none -> new Refusal(MEETING_UNKNOWN))
        .flatMap(
            known ->
                query.read(caller, MEETING, Map.of(), "committees", "sessions", known.toString()))
        .filter(meeting -> quartier.equals(meeting.quartier()))
        .map(Meeting::asked)
        .switchIfEmpty(Mono.error(() -> new Refusal(MEETING_UNKNOWN)));
  }

  /** Those a reader may switch to: this one first, back to the first anything is known of. */
  List<YearMonth> months(@Nullable YearMonth first) {
    YearMonth now = thisMonth();
    YearMonth oldest = first == null || first.isAfter(now) ? now.minusMonths(1) : first;
    long back = Math.min(ChronoUnit.MONTHS.between(oldest, now), FARTHEST);
    return LongStream.rangeClosed(0, Math.max(back, 1)).mapToObj(now::minusMonths).toList();
  }

  private YearMonth thisMonth() {
    return YearMonth.now(clock.withZone(Words.PARIS));
  }

  private YearMonth month(MultiValueMap<String, String> asked) {
    String month = given(asked.getFirst("mois"));
    if (month == null) {
      return thisMonth().minusMonths(1);
    }
    try {
      return YearMonth.parse(month);
    } catch (DateTimeException notAMonth) {
      throw new Refusal(MONTH);
    }
  }

  private static @Nullable LocalDate day(@Nullable String asked) {
    try {
      return asked == null ? null : LocalDate.parse(asked);
    } catch (DateTimeException notADay) {
      throw new Refusal(DAY);
    }
  }

  private static @Nullable String given(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** What a review needs to know of a meeting. */
  record Meeting(String id, String quartier, YearMonth month, @Nullable Frozen frozen) {

    ReviewAsked asked() {
      ReviewAsked month = ReviewAsked.of(quartier, this.month);
      return frozen == null
          ? month.at(id, null, null)
          : month.at(id, frozen.instant(), frozen.position());
    }
  }

  record Frozen(Instant instant, long position) {}
}
