package fr.gusp.veille.query.report;

import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.query.history.Report;
import fr.gusp.veille.query.history.ReportHistory;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.AsOf;
import fr.gusp.veille.query.http.Parameters;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.http.Seen;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.MayReadReport;
import fr.gusp.veille.query.row.RenderRow;
import fr.gusp.veille.query.sealed.SealedTexts;
import fr.gusp.veille.query.store.ReportReader;
import fr.gusp.veille.query.summary.Summary.Named;
import fr.gusp.veille.query.worksite.Worksites;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /api/v1/reports/{id}?asOf=}: who may not read it is told that it is not there. */
@RestController
class ReportEndpoint {

  private final ReportReader reports;
  private final References references;
  private final SealedTexts texts;
  private final Worksites worksites;
  private final Clock clock;

  ReportEndpoint(
      ReportReader reports,
      References references,
      SealedTexts texts,
      Worksites worksites,
      Clock clock) {
    this.reports = reports;
    this.references = references;
    this.texts = texts;
    this.worksites = worksites;
    this.clock = clock;
  }

  @GetMapping("/api/v1/reports/{id}")
  Mono<ResponseEntity<ReportView>> report(
      @PathVariable String id, @RequestParam MultiValueMap<String, String> given, Caller caller) {
    Parameters parameters = new Parameters(given, "asOf");
    Instant asOf = AsOf.read(parameters);
    parameters.check();
    return reports
        .find(reportId(id))
        .switchIfEmpty(Mono.error(ProblemException::notFound))
        .flatMap(history -> answer(history, caller, asOf));
  }

  private static ReportId reportId(String text) {
    try {
      return ReportId.of(text);
    } catch (IllegalArgumentException notAnId) {
      throw ProblemException.notFound();
    }
  }

  private Mono<ResponseEntity<ReportView>> answer(
      ReportHistory whole, Caller caller, @Nullable Instant asOf) {
    Reference reference = references.now();
    Report today = whole.fold().orElseThrow(ProblemException::notFound);
    if (!MayReadReport.allows(caller, RenderRow.of(today), reference)) {
      throw ProblemException.notFound();
    }
    Seen seen = asOf == null ? null : new Seen(asOf, whole.positionAt(asOf));
    ReportHistory history = seen == null ? whole : whole.upTo(seen.position());
    Report report = history.fold().orElseThrow(ProblemException::notFound);
    RenderReport render = new RenderReport(caller, reference, clock.instant());
    return Mono.zip(texts.of(report.filed().report()), worksite(report))
        .map(both -> render.view(history, report, both.getT1(), both.getT2().orElse(null), seen))
        .map(view -> Answer.versioned(view, view.version()));
  }

  private Mono<Optional<Named>> worksite(Report report) {
    @Nullable WorksiteId worksite = report.filed().worksite();
    return worksite == null
        ? Mono.just(Optional.empty())
        : worksites.named(worksite).map(Optional::of).defaultIfEmpty(Optional.empty());
  }
}
