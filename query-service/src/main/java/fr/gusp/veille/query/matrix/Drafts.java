package fr.gusp.veille.query.matrix;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MatrixDraftId;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.OnlyItsCoordinationReadsADraft;
import fr.gusp.veille.query.store.LineReader;
import fr.gusp.veille.query.store.StreamReader;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds drafts: the list of an EPCI, and each whole. */
@Component
public class Drafts {

  private final LineReader lists;
  private final StreamReader streams;

  Drafts(LineReader lists, StreamReader streams) {
    this.lists = lists;
    this.streams = streams;
  }

  /** All drafts of an EPCI, in no order. */
  Mono<List<DraftLine>> of(EpciId epci) {
    return lists.of(DraftLine.shelf(epci)).map(each -> each.stream().map(DraftLine::read).toList());
  }

  /**
   * A draft that the caller may read; refused with 404 where it is another's or nobody's.
   *
   * @param id as an address names it
   */
  public Mono<Draft> ofTheCaller(String id, Caller caller) {
    return Mono.fromCallable(() -> MatrixDraftId.of(id))
        .onErrorMap(IllegalArgumentException.class, notAnId -> ProblemException.notFound())
        .flatMap(streams::matrixDraft)
        .map(Draft::of)
        .filter(draft -> OnlyItsCoordinationReadsADraft.allows(caller, draft.begun().epci()))
        .switchIfEmpty(Mono.error(ProblemException::notFound));
  }
}
