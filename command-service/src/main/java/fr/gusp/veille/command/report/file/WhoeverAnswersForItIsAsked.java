package fr.gusp.veille.command.report.file;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.matrix.Answer;
import fr.gusp.veille.command.matrix.ResponsibilityMatrix;
import fr.gusp.veille.command.report.Targets;
import fr.gusp.veille.command.territory.Located;
import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.report.MatrixDecision;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.ReportLeftToCoordination;
import fr.gusp.veille.contract.report.ReportReferred;
import org.jspecify.annotations.Nullable;

/**
 * The automatic referral: the matrix names the organisation, or else the coordination holds the
 * report.
 */
record WhoeverAnswersForItIsAsked(ReportFiled filed, Located located, Circumstances here) {

  ReportEvent event() {
    ResponsibilityMatrix matrix = here.reference().matrixOf(located.epci());
    Answer answer =
        matrix.whoAnswersFor(
            located.quartier(),
            located.secteur(),
            filed.nature(),
            filed.subNature(),
            filed.landStatus());
    return answer instanceof Answer.Owner owner
        ? asked(owner, decision(matrix, owner.row()))
        : left((Answer.NoOwner) answer, matrix);
  }

  private ReportEvent asked(Answer.Owner owner, MatrixDecision decision) {
    Targets targets =
        Targets.of(owner.row().targets(), filed.severity(), owner.organisation(), here);
    return new ReportReferred(
        filed.report(),
        here.newReferral().get(),
        owner.organisation(),
        owner.desk(),
        owner.row().supports(),
        decision,
        null,
        targets.answerBy(),
        targets.resolveBy());
  }

  private ReportEvent left(Answer.NoOwner none, ResponsibilityMatrix matrix) {
    return new ReportLeftToCoordination(
        filed.report(), located.coordination(), none.reason(), decision(matrix, none.row()));
  }

  private static MatrixDecision decision(ResponsibilityMatrix matrix, @Nullable MatrixRow row) {
    @Nullable MatrixRowId id = row == null ? null : row.id();
    return new MatrixDecision(matrix.epci(), matrix.version(), id);
  }
}
