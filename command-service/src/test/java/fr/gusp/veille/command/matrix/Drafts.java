package fr.gusp.veille.command.matrix;

import fr.gusp.veille.command.act.OtherThings;
import fr.gusp.veille.command.act.Story;
import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MatrixDraftId;
import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.matrix.CharterNature;
import fr.gusp.veille.contract.matrix.MatrixDraftAbandoned;
import fr.gusp.veille.contract.matrix.MatrixDraftBegun;
import fr.gusp.veille.contract.matrix.MatrixDraftEvent;
import fr.gusp.veille.contract.matrix.MatrixDraftPublished;
import fr.gusp.veille.contract.matrix.MatrixDraftRowPut;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.matrix.RowBasis;
import fr.gusp.veille.contract.matrix.RowConditions;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts of the matrix of the CALL at every point of their life. */
public final class Drafts {

  public static final MatrixDraftId DRAFT = new MatrixDraftId(new UUID(0, 9));
  public static final EpciId CALL = new EpciId("call");
  public static final MatrixRow LIGHT = row("light", "ville-lens", null);
  public static final MatrixPublished FIRST =
      new MatrixPublished(CALL, 1, List.of(charter("light", null), charter("roads", "ville-lens")));
  public static final MatrixPublished SECOND =
      new MatrixPublished(CALL, 2, List.of(charter("light", "call"), charter("roads", "call")));

  private Drafts() {}

  public static Story<DraftState, MatrixDraftEvent> noDraft() {
    return in(FIRST);
  }

  /** Begun on version 1, which is in force. */
  public static Story<DraftState, MatrixDraftEvent> aDraft(MatrixDraftEvent... after) {
    return in(FIRST, aBegunOne(after));
  }

  /** Begun on version 1 while version 2 is in force. */
  public static Story<DraftState, MatrixDraftEvent> anOvertakenDraft(MatrixDraftEvent... after) {
    return new Story<>(fold(aBegunOne(after)), OtherThings.versions(FIRST, SECOND));
  }

  public static Story<DraftState, MatrixDraftEvent> anAbandonedDraft() {
    return aDraft(new MatrixDraftAbandoned(DRAFT));
  }

  public static Story<DraftState, MatrixDraftEvent> aPublishedDraft() {
    return aDraft(new MatrixDraftRowPut(DRAFT, LIGHT), new MatrixDraftPublished(DRAFT, 2));
  }

  public static MatrixRow row(
      String id, @Nullable String lead, @Nullable RowConditions conditions) {
    return made(id, lead, RowBasis.COORDINATION, "Décision de la coordination", conditions);
  }

  private static MatrixRow charter(String id, @Nullable String lead) {
    return made(id, lead, null, "§ 4", null);
  }

  private static MatrixRow made(
      String id,
      @Nullable String lead,
      @Nullable RowBasis basis,
      String source,
      @Nullable RowConditions conditions) {
    return new MatrixRow(
        new MatrixRowId(id),
        new QuartierId("lens-cite-12-14"),
        null,
        CharterNature.ECLAIRAGE_PUBLIC,
        List.of(),
        lead == null ? null : new OrganisationId(lead),
        lead == null ? null : new DeskId("accueil"),
        List.of(),
        lead == null || basis != null ? "non précisé" : lead,
        source,
        null,
        basis,
        conditions);
  }

  private static Story<DraftState, MatrixDraftEvent> in(
      MatrixPublished inForce, MatrixDraftEvent... events) {
    return new Story<>(fold(events), OtherThings.versions(inForce));
  }

  private static MatrixDraftEvent[] aBegunOne(MatrixDraftEvent... after) {
    MatrixDraftEvent[] all = new MatrixDraftEvent[after.length + 1];
    all[0] = new MatrixDraftBegun(DRAFT, CALL, 1, "Éclairage");
    System.arraycopy(after, 0, all, 1, after.length);
    return all;
  }

  private static DraftState fold(MatrixDraftEvent... events) {
    DraftState state = new NoDraft();
    for (MatrixDraftEvent event : events) {
      state = DraftEvolution.evolve(state, event);
    }
    return state;
  }
}
