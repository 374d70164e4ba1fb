package fr.gusp.veille.query.proposal;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.matrix.OfItsCoordination;
import fr.gusp.veille.query.matter.ReportsOfEpci;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.store.FactDocument;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /api/v1/matrix/{epci}/proposals}: of the last twelve months, most avoided first. */
@RestController
class ProposalsEndpoint {

  private static final int MONTHS = 12;

  private final ReportsOfEpci reports;
  private final References references;
  private final Clock clock;

  ProposalsEndpoint(ReportsOfEpci reports, References references, Clock clock) {
    this.reports = reports;
    this.references = references;
    this.clock = clock;
  }

  @GetMapping("/api/v1/matrix/{epci}/proposals")
  Mono<ResponseEntity<List<ProposalView>>> proposals(@PathVariable String epci, Caller caller) {
    Reference reference = references.now();
    EpciId id = OfItsCoordination.read(epci, caller, reference);
    MatrixPublished inForce = reference.matrix(id).orElseThrow(ProblemException::notFound);
    Instant since = clock.instant().atOffset(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
    return reports
        .find(ReportsOfEpci.sentBackSince(id, since, reference))
        .map(FactDocument::all)
        .collect(() -> new Propose(inForce, reference), (propose, facts) -> propose.add(facts))
        .map(Propose::all)
        .map(Answer::of);
  }
}
