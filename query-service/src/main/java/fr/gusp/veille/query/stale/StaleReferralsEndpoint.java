package fr.gusp.veille.query.stale;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.matrix.OfItsCoordination;
import fr.gusp.veille.query.matter.ReportsOfEpci;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * {@code GET /api/v1/matrix/{epci}/stale-referrals}: nothing is re-routed by itself; the
 * coordination is asked, the longest held first.
 */
@RestController
class StaleReferralsEndpoint {

  private final ReportsOfEpci reports;
  private final References references;

  StaleReferralsEndpoint(ReportsOfEpci reports, References references) {
    this.reports = reports;
    this.references = references;
  }

  /** Which version asks, and about what. */
  record StaleView(String epci, int version, List<StaleReferral> items) {}

  @GetMapping("/api/v1/matrix/{epci}/stale-referrals")
  Mono<ResponseEntity<StaleView>> stale(@PathVariable String epci, Caller caller) {
    Reference reference = references.now();
    EpciId id = OfItsCoordination.read(epci, caller, reference);
    FindStale find = new FindStale(id, reference);
    return reports
        .find(ReportsOfEpci.open(id, reference))
        .flatMapIterable(kept -> find.of(kept).stream().toList())
        .collectSortedList(Comparator.comparing(StaleReferral::since))
        .map(
            items ->
                new StaleView(
                    id.value(),
                    reference.matrix(id).orElseThrow(ProblemException::notFound).version(),
                    items))
        .map(Answer::of);
  }
}
