package fr.gusp.veille.query.simulation;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.responsibility.ResponsibilityMatrix;
import fr.gusp.veille.query.matrix.Draft;
import fr.gusp.veille.query.matter.AskMatrix;
import fr.gusp.veille.query.matter.AskedReport;
import fr.gusp.veille.query.matter.ReportsOfEpci;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.store.FactDocument;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Asks the version in force and the draft about every report of the last twelve months, as each is
 * known today; reads, asks and counts at once, a chunk at a time on as many threads as there are.
 */
@Component
class Simulate {

  private static final int CHUNK = 1_000;
  private static final int MONTHS = 12;

  private final ReportsOfEpci reports;
  private final References references;
  private final Clock clock;

  Simulate(ReportsOfEpci reports, References references, Clock clock) {
    this.reports = reports;
    this.references = references;
    this.clock = clock;
  }

  /** What one report is, under both; nothing is asked about one solved on the spot. */
  private record Asked(AskedReport report, Outcome now, Outcome then) {}

  /** Lines of progress, then the result. */
  Flux<Object> of(Draft draft) {
    Reference reference = references.now();
    EpciId epci = draft.begun().epci();
    MatrixPublished inForce = reference.matrix(epci).orElseThrow();
    Instant since = clock.instant().atOffset(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
    Bson wanted = ReportsOfEpci.since(epci, since, reference);
    Under under = new Under(inForce, draft);
    Tally tally = new Tally();
    return reports
        .count(wanted)
        .flatMapMany(
            total ->
                Flux.concat(
                    Mono.just(progress(0, total)),
                    asked(wanted, under, reference)
                        .map(
                            chunk -> {
                              chunk.forEach(each -> count(tally, each));
                              return progress(tally.looked(), total);
                            }),
                    Mono.fromSupplier(
                        () ->
                            new RenderSimulation(reference)
                                .view(
                                    tally,
                                    draft.begun().draft().toString(),
                                    inForce.version(),
                                    since))));
  }

  private Flux<List<Asked>> asked(Bson wanted, Under under, Reference reference) {
    return reports
        .find(wanted)
        .buffer(CHUNK)
        .flatMapSequential(
            chunk ->
                Mono.fromCallable(
                        () -> chunk.stream().map(each -> under.ask(each, reference)).toList())
                    .subscribeOn(Schedulers.parallel()),
            Runtime.getRuntime().availableProcessors());
  }

  private static void count(Tally tally, Asked each) {
    if (each.report().received() == null) {
      tally.onTheSpot();
    } else {
      tally.add(each.report(), each.now(), each.then());
    }
  }

  private static Object progress(long done, long total) {
    return new SimulationView.Progress("progress", done, total);
  }

  /** The version in force, and what the draft would make of it. */
  private static final class Under {

    private final ResponsibilityMatrix now;
    private final ResponsibilityMatrix then;

    Under(MatrixPublished inForce, Draft draft) {
      now = ResponsibilityMatrix.of(inForce);
      then =
          ResponsibilityMatrix.of(
              new MatrixPublished(
                  inForce.epci(), inForce.version() + 1, draft.changes().on(inForce.rows())));
    }

    Asked ask(Document kept, Reference reference) {
      AskedReport report = AskMatrix.of(FactDocument.only(AskMatrix.NAMES, kept), reference);
      return new Asked(
          report,
          Outcome.of(now.whoAnswersFor(report.question())),
          Outcome.of(then.whoAnswersFor(report.question())));
    }
  }
}
