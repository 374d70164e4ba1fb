package fr.gusp.veille.query.matrix;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Drafts of a matrix, for the coordination of its EPCI. */
@RestController
class DraftsEndpoint {

  private final Drafts drafts;
  private final References references;

  DraftsEndpoint(Drafts drafts, References references) {
    this.drafts = drafts;
    this.references = references;
  }

  /** A draft in a list. */
  record Listed(
      String id,
      String title,
      String state,
      String stateLabel,
      int basedOn,
      int changes,
      Instant begunAt,
      WhoView begunBy,
      Instant changedAt,
      @Nullable Integer published) {}

  /** {@code GET /api/v1/matrix/{epci}/drafts}: the last changed first. */
  @GetMapping("/api/v1/matrix/{epci}/drafts")
  Mono<ResponseEntity<List<Listed>>> drafts(@PathVariable String epci, Caller caller) {
    Reference reference = references.now();
    EpciId id = OfItsCoordination.read(epci, caller, reference);
    return drafts
        .of(id)
        .map(
            lines ->
                lines.stream()
                    .sorted(Comparator.comparing(DraftLine::changedAt).reversed())
                    .map(line -> listed(line, caller, reference))
                    .toList())
        .map(Answer::of);
  }

  /** {@code GET /api/v1/matrix/drafts/{id}}. */
  @GetMapping("/api/v1/matrix/drafts/{id}")
  Mono<ResponseEntity<DraftView>> draft(@PathVariable String id, Caller caller) {
    return drafts
        .ofTheCaller(id, caller)
        .map(draft -> new RenderDraft(references.now(), caller).view(draft))
        .map(view -> Answer.versioned(view, view.version()));
  }

  private static Listed listed(DraftLine line, Caller caller, Reference reference) {
    return new Listed(
        line.id().toString(),
        line.title(),
        line.state().code(),
        line.state().label(),
        line.basedOn(),
        line.changes(),
        line.begunAt(),
        WhoView.of(line.by(), line.organisation(), caller, reference),
        line.changedAt(),
        line.published());
  }
}
