package fr.gusp.veille.query.queue;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.Page;
import fr.gusp.veille.query.http.Parameters;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.MayReadReport;
import fr.gusp.veille.query.rights.OnlyItsGuichetReadsAQueue;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Shelf;
import fr.gusp.veille.query.store.ShelfReader;
import fr.gusp.veille.query.summary.Summarise;
import fr.gusp.veille.query.summary.Summary;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /api/v1/queues/{organisation}}: what its guichet has to answer, do or show done. */
@RestController
class QueueEndpoint {

  private final ShelfReader shelves;
  private final References references;

  QueueEndpoint(ShelfReader shelves, References references) {
    this.shelves = shelves;
    this.references = references;
  }

  @GetMapping("/api/v1/queues/{organisation}")
  Mono<ResponseEntity<QueueView>> queue(
      @PathVariable String organisation,
      @RequestParam MultiValueMap<String, String> given,
      Caller caller) {
    Parameters parameters = new Parameters(given, "state", "nature", "quartier", "page");
    Wanted wanted =
        new Wanted(
            parameters.code("state", State.class),
            parameters.code("nature", Nature.class),
            parameters.read("quartier", QuartierId::new, "L’identifiant d’un quartier"));
    int page = parameters.page();
    parameters.check();
    Reference reference = references.now();
    OrganisationId id = known(organisation, reference);
    if (!OnlyItsGuichetReadsAQueue.allows(caller, id, reference)) {
      throw ProblemException.forbidden();
    }
    return shelves
        .rows(Shelf.of(id))
        .map(rows -> readable(rows, caller, reference))
        .map(rows -> view(id, rows, wanted, page, reference))
        .map(Answer::of);
  }

  private static OrganisationId known(String text, Reference reference) {
    try {
      OrganisationId id = new OrganisationId(text);
      if (reference.knows(id)) {
        return id;
      }
      throw ProblemException.notFound();
    } catch (IllegalArgumentException notAnId) {
      throw ProblemException.notFound();
    }
  }

  private static List<Row> readable(List<Row> rows, Caller caller, Reference reference) {
    return rows.stream().filter(row -> MayReadReport.allows(caller, row, reference)).toList();
  }

  private static QueueView view(
      OrganisationId id, List<Row> rows, Wanted wanted, int page, Reference reference) {
    List<Row> shown = rows.stream().filter(wanted::wants).sorted(Wanted.MOST_PRESSING).toList();
    Page<Summary> items = Page.of(shown, page).map(new Summarise(reference)::row);
    return new QueueView(
        id.value(),
        reference.nameOf(id),
        counts(rows, reference.coordinates(id)),
        items.items(),
        items.page(),
        items.pages(),
        items.total());
  }

  private static QueueView.Counts counts(List<Row> rows, boolean coordination) {
    return new QueueView.Counts(
        in(State.ORIENTE, rows),
        in(State.PRIS_EN_CHARGE, rows),
        in(State.TRAITE, rows),
        coordination ? in(State.A_ORIENTER, rows) : null);
  }

  private static long in(State state, List<Row> rows) {
    return rows.stream().filter(row -> row.now().state() == state).count();
  }
}
