package fr.gusp.veille.query.round;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.round.Round;
import fr.gusp.veille.contract.round.RoundsPublished;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.OwnQuartiers;
import fr.gusp.veille.query.http.Parameters;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.OnlyItsMembersReadADashboard;
import fr.gusp.veille.query.row.PlaceRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/v1/rounds}: what comes round in one's quartiers from a day on, today where none
 * is named, in the next seven days or as many as asked; {@code /{epci}}: a whole calendar.
 */
@RestController
class RoundsEndpoint {

  private static final int WEEK = 7;
  private static final int MOST_DAYS = 62;

  private final References references;
  private final Clock clock;

  RoundsEndpoint(References references, Clock clock) {
    this.references = references;
    this.clock = clock;
  }

  record Scheduled(LocalDate from, LocalDate until, List<InQuartier> items) {}

  record InQuartier(String quartier, List<RoundView> rounds) {}

  @GetMapping("/api/v1/rounds")
  ResponseEntity<Scheduled> scheduled(
      @RequestParam MultiValueMap<String, String> given, Caller caller) {
    Parameters parameters = new Parameters(given, "quartier", "on", "days");
    Reference reference = references.now();
    OwnQuartiers own = OwnQuartiers.read(parameters, caller, reference);
    @Nullable LocalDate on = parameters.read("on", RoundsEndpoint::day, "Une date");
    @Nullable Integer days = parameters.read("days", RoundsEndpoint::days, "De 1 à 62 jours");
    parameters.check();
    Set<QuartierId> quartiers =
        own.thatMay(each -> OnlyItsMembersReadADashboard.allows(caller, each));
    LocalDate from = on == null ? LocalDate.ofInstant(clock.instant(), PlaceRow.PARIS) : on;
    LocalDate until = from.plusDays((days == null ? WEEK : days) - 1L);
    List<InQuartier> items =
        quartiers.stream()
            .sorted(Comparator.comparing(QuartierId::value))
            .map(each -> new InQuartier(each.value(), in(each, from, until, reference)))
            .toList();
    return Answer.of(new Scheduled(from, until, items));
  }

  /** For those who work somewhere in the EPCI; before any was published, an empty version 0. */
  @GetMapping("/api/v1/rounds/{epci}")
  ResponseEntity<RoundsPublished> calendar(@PathVariable String epci, Caller caller) {
    Reference reference = references.now();
    EpciId asked =
        reference.territories().keySet().stream()
            .filter(each -> each.value().equals(epci))
            .findFirst()
            .orElseThrow(ProblemException::notFound);
    if (reference.quartiersOf(asked).stream().noneMatch(caller::worksIn)) {
      throw ProblemException.forbidden();
    }
    RoundsPublished none = new RoundsPublished(asked, 0, List.of());
    return Answer.of(reference.rounds().getOrDefault(asked, none));
  }

  private static List<RoundView> in(
      QuartierId quartier, LocalDate from, LocalDate until, Reference reference) {
    return reference.rounds(quartier).stream()
        .flatMap(round -> within(round, quartier, from, until, reference))
        .sorted(
            Comparator.comparing((RoundView each) -> each.dates().get(0))
                .thenComparing(RoundView::id))
        .toList();
  }

  private static Stream<RoundView> within(
      Round round, QuartierId quartier, LocalDate from, LocalDate until, Reference reference) {
    List<LocalDate> days = Occurrences.of(round.when(), from, until);
    return days.isEmpty()
        ? Stream.empty()
        : Stream.of(RoundView.of(round, quartier, days, reference));
  }

  private static LocalDate day(String text) {
    if (!text.matches("20\\d\\d-.*")) {
      throw new IllegalArgumentException("not in this century");
    }
    return LocalDate.parse(text);
  }

  private static Integer days(String text) {
    int days = Integer.parseInt(text);
    if (days < 1 || days > MOST_DAYS) {
      throw new IllegalArgumentException("days");
    }
    return days;
  }
}
