package fr.gusp.veille.command.matrix.begin;

import static fr.gusp.veille.command.matrix.Drafts.CALL;
import static fr.gusp.veille.command.matrix.Drafts.DRAFT;
import static fr.gusp.veille.command.report.Callers.CITE_12_14;
import static fr.gusp.veille.command.report.Callers.aMember;
import static fr.gusp.veille.command.report.Callers.theCoordination;
import static fr.gusp.veille.command.report.Callers.theCoordinationOfAnotherEpci;

import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.matrix.Drafts;
import fr.gusp.veille.command.matrix.OnlyTheCoordinationEditsTheMatrix;
import fr.gusp.veille.command.report.Callers;
import fr.gusp.veille.contract.matrix.MatrixDraftBegun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BeginDraftTest {

  private static final BeginDraft BEGIN = new BeginDraft(DRAFT, CALL, "Éclairage");

  @Test
  void startsFromTheVersionInForce() {
    Drafts.noDraft()
        .when(BEGIN, theCoordination())
        .then(new MatrixDraftBegun(DRAFT, CALL, 1, "Éclairage"));
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "COORDINATION", mode = EnumSource.Mode.EXCLUDE)
  void nobodyElseBegins(Role role) {
    Drafts.noDraft()
        .when(BEGIN, aMember(role, Callers.CALL, CITE_12_14))
        .refusedBy(OnlyTheCoordinationEditsTheMatrix.class);
  }

  @Test
  void theMatrixOfAnotherEpciIsNotTheirs() {
    Drafts.noDraft()
        .when(BEGIN, theCoordinationOfAnotherEpci())
        .refusedBy(OnlyTheCoordinationEditsTheMatrix.class);
  }

  @Test
  void aDraftBeginsOnce() {
    Drafts.aDraft().when(BEGIN, theCoordination()).refusedBy(ADraftIsBegunOnce.class);
  }
}
