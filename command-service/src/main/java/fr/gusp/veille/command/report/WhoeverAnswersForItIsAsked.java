package fr.gusp.veille.command.report;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.matrix.Answer;
import fr.gusp.veille.command.matrix.ResponsibilityMatrix;
import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.report.MatrixDecision;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportLeftToCoordination;
import fr.gusp.veille.contract.report.ReportReferred;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The automatic referral: the matrix names the organisation, or else the coordination holds the
 * report.
 */
public record WhoeverAnswersForItIsAsked(
    ReportId report, QuartierId quartier, Matter matter, Circumstances here) {

  public ReportEvent event() {
    Answer answer = answer();
    return answer instanceof Answer.Owner owner ? asked(owner) : left((Answer.NoOwner) answer);
  }

  /** The referral, where the matrix names an owner. */
  public Optional<ReportEvent> ifThereIsAnOwner() {
    return answer() instanceof Answer.Owner owner ? Optional.of(asked(owner)) : Optional.empty();
  }

  private Answer answer() {
    return matrix()
        .whoAnswersFor(
            quartier, matter.secteur(), matter.nature(), matter.subNature(), matter.landStatus());
  }

  private ResponsibilityMatrix matrix() {
    return here.reference().matrixOf(here.reference().epciOf(quartier));
  }

  private ReportEvent asked(Answer.Owner owner) {
    Targets targets =
        Targets.of(owner.row().targets(), matter.severity(), owner.organisation(), here);
    return new ReportReferred(
        report,
        here.newReferral().get(),
        owner.organisation(),
        owner.desk(),
        owner.row().supports(),
        decision(owner.row()),
        null,
        targets.answerBy(),
        targets.resolveBy());
  }

  private ReportEvent left(Answer.NoOwner none) {
    return new ReportLeftToCoordination(
        report, here.reference().coordinationOf(quartier), none.reason(), decision(none.row()));
  }

  private MatrixDecision decision(@Nullable MatrixRow row) {
    @Nullable MatrixRowId id = row == null ? null : row.id();
    return new MatrixDecision(matrix().epci(), matrix().version(), id);
  }
}
