package fr.gusp.veille.query.matrix;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.matrix.RowChanges;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.Caller;
import java.util.List;

/** Shows a draft to its coordination. */
final class RenderDraft {

  private static final List<String> ACTS = List.of("put-row", "remove-row", "publish", "abandon");
  private static final List<String> ACTS_WHEN_OVERTAKEN =
      List.of("put-row", "remove-row", "rebase", "abandon");

  private final Reference reference;
  private final Caller caller;

  RenderDraft(Reference reference, Caller caller) {
    this.reference = reference;
    this.caller = caller;
  }

  DraftView view(Draft draft) {
    EpciId epci = draft.begun().epci();
    int inForce = EpciName.inForce(epci, reference);
    List<MatrixRow> base = rows(epci, draft.basedOn());
    List<MatrixRow> rows = draft.changes().on(base);
    RenderRow render = new RenderRow(reference);
    RenderDifference differences = new RenderDifference(render);
    List<DifferenceView> overtaken =
        draft.state() == DraftState.EN_COURS
            ? differences.between(base, rows(epci, inForce))
            : List.of();
    return new DraftView(
        draft.begun().draft().toString(),
        draft.version(),
        draft.state().code(),
        draft.state().label(),
        epci.value(),
        EpciName.of(epci, reference),
        draft.begun().title(),
        draft.basedOn(),
        inForce,
        draft.begunAt(),
        WhoView.of(draft.by(), draft.organisation(), caller, reference),
        draft.changedAt(),
        draft.published(),
        differences.between(base, rows),
        overtaken,
        collisions(draft.changes(), overtaken),
        rows.stream().map(render::of).toList(),
        acts(draft, inForce));
  }

  private List<MatrixRow> rows(EpciId epci, int version) {
    return reference.version(epci, version).map(each -> each.matrix().rows()).orElseGet(List::of);
  }

  private static List<String> collisions(RowChanges mine, List<DifferenceView> theirs) {
    return theirs.stream()
        .map(DifferenceView::row)
        .filter(
            row ->
                mine.put().keySet().stream().anyMatch(each -> each.value().equals(row))
                    || mine.removed().stream().anyMatch(each -> each.value().equals(row)))
        .toList();
  }

  private static List<String> acts(Draft draft, int inForce) {
    if (draft.state() != DraftState.EN_COURS) {
      return List.of();
    }
    return draft.basedOn() == inForce ? ACTS : ACTS_WHEN_OVERTAKEN;
  }
}
