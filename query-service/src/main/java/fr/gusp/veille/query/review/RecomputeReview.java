package fr.gusp.veille.query.review;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.committee.RecomputeFigures;
import fr.gusp.veille.query.figures.Definitions;
import fr.gusp.veille.query.figures.MonthReview.AsKnown;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.projection.Progress;
import java.time.Instant;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A frozen month is computed again by the same definitions, from what is read today. */
@Component
class RecomputeReview implements RecomputeFigures {

  private final Reviews reviews;
  private final Progress progress;

  RecomputeReview(Reviews reviews, Progress progress) {
    this.reviews = reviews;
    this.progress = progress;
  }

  @Override
  public Mono<String> fingerprint(
      QuartierId quartier, YearMonth month, Instant instant, long position, int definitions) {
    if (progress.position() < position) {
      return Mono.error(ProblemException.unavailable());
    }
    return Definitions.numbered(definitions)
        .map(known -> reviews.of(quartier, month, new AsKnown(instant, position, known)))
        .orElseGet(() -> Mono.error(ProblemException.unavailable()))
        .map(review -> Fingerprint.of(quartier, review));
  }
}
