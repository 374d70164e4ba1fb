package fr.gusp.veille.query.dashboard;

import fr.gusp.veille.contract.calendar.WorkingCalendar;
import fr.gusp.veille.query.figures.Times;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.AsOf;
import fr.gusp.veille.query.http.Parameters;
import fr.gusp.veille.query.http.QuartierArgument;
import fr.gusp.veille.query.http.Seen;
import fr.gusp.veille.query.projection.Progress;
import fr.gusp.veille.query.reference.Located;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.MayOpenToday;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Shelf;
import fr.gusp.veille.query.store.ShelfReader;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /api/v1/quartiers/{id}/dashboard?asOf=}. */
@RestController
class DashboardEndpoint {

  private final ShelfReader shelves;
  private final References references;
  private final Progress progress;
  private final Clock clock;
  private final Times times = new Times(new WorkingCalendar());

  DashboardEndpoint(ShelfReader shelves, References references, Progress progress, Clock clock) {
    this.shelves = shelves;
    this.references = references;
    this.progress = progress;
    this.clock = clock;
  }

  @GetMapping("/api/v1/quartiers/{quartier}/dashboard")
  Mono<ResponseEntity<DashboardView>> dashboard(
      @PathVariable String quartier,
      @RequestParam MultiValueMap<String, String> given,
      Caller caller) {
    Parameters parameters = new Parameters(given, "asOf");
    Instant asOf = AsOf.past(parameters, clock.instant());
    parameters.check();
    Reference reference = references.now();
    Located where = QuartierArgument.read(quartier, caller, reference);
    return shelves
        .rows(Shelf.of(where.quartier().id()))
        .map(rows -> view(render(caller, reference, rows), where, rows, asOf))
        .map(Answer::of);
  }

  private RenderDashboard render(Caller caller, Reference reference, List<Row> rows) {
    return new RenderDashboard(new MayOpenToday(caller, reference, rows), reference, times);
  }

  private DashboardView view(
      RenderDashboard render, Located where, List<Row> rows, @Nullable Instant asOf) {
    if (asOf == null) {
      Seen now = new Seen(clock.instant(), progress.position());
      return render.view(where, here(where, rows.stream()), now);
    }
    Seen seen = new Seen(asOf, positionAt(asOf, rows));
    Stream<Row> then =
        rows.stream().map(row -> row.upTo(seen.position())).flatMap(Optional::stream);
    return render.view(where, here(where, then), seen);
  }

  /** Without what was corrected to lie in another quartier. */
  private static List<Row> here(Located where, Stream<Row> rows) {
    return rows.filter(row -> row.quartier().equals(where.quartier().id())).toList();
  }

  /** The position of the last change of this quartier recorded by then: resolved once. */
  private static long positionAt(Instant asOf, List<Row> rows) {
    return rows.stream().mapToLong(row -> row.positionAt(asOf)).max().orElse(-1);
  }
}
