package fr.gusp.veille.command.matrix.begin;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.matrix.DraftCommand;
import fr.gusp.veille.command.matrix.DraftState;
import fr.gusp.veille.command.matrix.NoDraft;
import fr.gusp.veille.command.matrix.OnlyTheCoordinationEditsTheMatrix;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MatrixDraftId;
import fr.gusp.veille.contract.matrix.MatrixDraftBegun;
import fr.gusp.veille.contract.matrix.MatrixDraftEvent;
import java.util.List;

/** Begins to change the matrix of an EPCI, from the version in force. */
public record BeginDraft(MatrixDraftId draft, EpciId epci, String title) implements DraftCommand {

  @Override
  public boolean begins() {
    return true;
  }

  @Override
  public List<MatrixDraftEvent> decide(DraftState state, Circumstances here) {
    Rule.check(
        new OnlyTheCoordinationEditsTheMatrix(here.caller(), epci),
        new ADraftIsBegunOnce(state instanceof NoDraft));
    int basedOn = here.records().matrixInForce(epci).version();
    return List.of(new MatrixDraftBegun(draft, epci, basedOn, title));
  }
}
