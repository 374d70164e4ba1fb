package fr.gusp.veille.query.review;

import fr.gusp.veille.contract.nature.Coded;
import fr.gusp.veille.query.figures.Figure;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.http.QuartierArgument;
import fr.gusp.veille.query.reference.Located;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * {@code GET /api/v1/quartiers/{id}/review?month=&asOf=&position=}, and below it one address per
 * figure with the lines it counts.
 */
@RestController
class ReviewEndpoint {

  private static final String REVIEW = "/api/v1/quartiers/{quartier}/review";

  private final Reviews reviews;
  private final References references;
  private final Clock clock;

  ReviewEndpoint(Reviews reviews, References references, Clock clock) {
    this.reviews = reviews;
    this.references = references;
    this.clock = clock;
  }

  @GetMapping(REVIEW)
  Mono<ResponseEntity<ReviewView>> review(
      @PathVariable String quartier,
      @RequestParam MultiValueMap<String, String> given,
      Caller caller) {
    Asked asked = Asked.review(given, clock.instant());
    Reference reference = references.now();
    Located where = QuartierArgument.read(quartier, caller, reference);
    return reviews
        .of(where.quartier().id(), asked.month(), asked.asKnown())
        .map(review -> new RenderReview(caller, reference, review).view(where))
        .map(Answer::of);
  }

  @GetMapping(REVIEW + "/{figure}")
  Mono<ResponseEntity<LinesView>> lines(
      @PathVariable String quartier,
      @PathVariable String figure,
      @RequestParam MultiValueMap<String, String> given,
      Caller caller) {
    Asked asked = Asked.lines(given, clock.instant());
    Reference reference = references.now();
    Located where = QuartierArgument.read(quartier, caller, reference);
    Figure wanted =
        Coded.find(Figure.class, figure)
            .filter(asked.definitions().figures()::contains)
            .orElseThrow(ProblemException::notFound);
    return reviews
        .of(where.quartier().id(), asked.month(), asked.asKnown())
        .map(review -> new RenderReview(caller, reference, review).lines(where, wanted, asked))
        .map(Answer::of);
  }
}
