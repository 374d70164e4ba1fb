package fr.gusp.veille.query.worksite;

import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.worksite.WorksiteSheet;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.line.RenderLine;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.MayOpenToday;
import fr.gusp.veille.query.rights.OnlyItsMembersReadAWorksite;
import fr.gusp.veille.query.row.PlaceRow;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Shelf;
import fr.gusp.veille.query.sealed.SealedTexts;
import fr.gusp.veille.query.store.ShelfReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@code GET /api/v1/worksites/{id}}: its sheet as it stands, and how it came to say so. */
@RestController
class WorksiteEndpoint {

  private final Worksites worksites;
  private final ShelfReader shelves;
  private final SealedTexts texts;
  private final References references;
  private final Clock clock;

  WorksiteEndpoint(
      Worksites worksites,
      ShelfReader shelves,
      SealedTexts texts,
      References references,
      Clock clock) {
    this.worksites = worksites;
    this.shelves = shelves;
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
    Instant now = clock.instant();
    Reference reference = references.now();
    RenderWorksite render =
        new RenderWorksite(caller, reference, LocalDate.ofInstant(now, PlaceRow.PARIS));
    return Mono.zip(rows(worksite), texts.of(worksite.id().value()))
        .map(
            both -> {
              MayOpenToday rights = new MayOpenToday(caller, reference, both.getT1());
              RenderLine reader = new RenderLine(rights, reference, now);
              TiedReports tied = TiedReports.of(worksite.id(), both.getT1(), reader);
              return render.view(worksite, tied, both.getT2());
            });
  }

  /** Those of all quartiers it ever was in: a report stays where it was filed. */
  private Mono<List<Row>> rows(Worksite worksite) {
    return Flux.fromIterable(worksite.everIn())
        .flatMap(quartier -> shelves.rows(Shelf.of(quartier)))
        .flatMapIterable(each -> each)
        .collectList();
  }
}
