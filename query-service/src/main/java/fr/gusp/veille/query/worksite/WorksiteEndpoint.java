package fr.gusp.veille.query.worksite;

import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.worksite.WorksiteSheet;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.OnlyItsMembersReadAWorksite;
import fr.gusp.veille.query.row.PlaceRow;
import fr.gusp.veille.query.sealed.SealedTexts;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /api/v1/worksites/{id}}: its sheet as it stands, and how it came to say so. */
@RestController
class WorksiteEndpoint {

  private final Worksites worksites;
  private final SealedTexts texts;
  private final References references;
  private final Clock clock;

  WorksiteEndpoint(Worksites worksites, SealedTexts texts, References references, Clock clock) {
    this.worksites = worksites;
    this.texts = texts;
    this.references = references;
    this.clock = clock;
  }

  @GetMapping("/api/v1/worksites/{id}")
  Mono<ResponseEntity<WorksiteView>> worksite(@PathVariable String id, Caller caller) {
    return worksites
        .find(worksiteId(id))
        .filter(worksite -> allows(caller, worksite.sheet()))
        .switchIfEmpty(Mono.error(ProblemException::notFound))
        .flatMap(worksite -> view(worksite, caller))
        .map(view -> Answer.versioned(view, view.summary().version()));
  }

  private static boolean allows(Caller caller, WorksiteSheet sheet) {
    return OnlyItsMembersReadAWorksite.allows(caller, sheet.quartiers(), sheet.owner());
  }

  private static WorksiteId worksiteId(String text) {
    try {
      return WorksiteId.of(text);
    } catch (IllegalArgumentException notAnId) {
      throw ProblemException.notFound();
    }
  }

  private Mono<WorksiteView> view(Worksite worksite, Caller caller) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), PlaceRow.PARIS);
    RenderWorksite render = new RenderWorksite(caller, references.now(), today);
    return texts.of(worksite.id().value()).map(opener -> render.view(worksite, opener));
  }
}
