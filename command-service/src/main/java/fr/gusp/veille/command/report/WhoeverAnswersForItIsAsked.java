package fr.gusp.veille.command.report;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.RecordedWorksite;
import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.matrix.TimeTargets;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.report.MatrixDecision;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportLeftToCoordination;
import fr.gusp.veille.contract.report.ReportReferred;
import fr.gusp.veille.contract.responsibility.Answer;
import fr.gusp.veille.contract.responsibility.ResponsibilityMatrix;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The automatic referral: the chantier that the report is about or the matrix names the
 * organisation, or else the coordination holds the report.
 */
public record WhoeverAnswersForItIsAsked(
    ReportId report, QuartierId quartier, Matter matter, Circumstances here) {

  public ReportEvent event() {
    return ifThereIsAnOwner().orElseGet(() -> left((Answer.NoOwner) answer()));
  }

  /**
   * What comes of asking once more about a report that the coordination holds: the referral where
   * the matrix now names an owner, another coordination where it now lies elsewhere, or nothing.
   */
  public List<ReportEvent> after(ToRefer before) {
    boolean elsewhere = !here.reference().coordinationOf(quartier).equals(before.holder());
    ReportEvent event = event();
    return elsewhere || event instanceof ReportReferred ? List.of(event) : List.of();
  }

  /** The referral, where the chantier or the matrix names an owner. */
  public Optional<ReportEvent> ifThereIsAnOwner() {
    Answer answer = answer();
    var chantier = new ChantierMattersGoToTheMaitreDOuvrage(matter.nature(), worksite(), answer);
    @Nullable DeskId desk =
        chantier.applies() ? here.reference().deskOf(chantier.organisation()) : null;
    if (desk != null) {
      return Optional.of(asked(chantier, desk));
    }
    return answer instanceof Answer.Owner owner ? Optional.of(asked(owner)) : Optional.empty();
  }

  /** Looked up for a nuisance de chantier alone, and only where it still lies in the quartier. */
  private @Nullable RecordedWorksite worksite() {
    return matter.worksite() == null || matter.nature() != Nature.NUISANCE_DE_CHANTIER
        ? null
        : here.records()
            .worksite(matter.worksite())
            .filter(each -> each.sheet().quartiers().contains(quartier))
            .orElse(null);
  }

  private Answer answer() {
    return matrix().whoAnswersFor(matter.in(quartier, here.reference()));
  }

  private ResponsibilityMatrix matrix() {
    return here.reference().matrixOf(here.reference().epciOf(quartier));
  }

  /** No row decided: that is how a reader tells that the chantier did. */
  private ReportEvent asked(ChantierMattersGoToTheMaitreDOuvrage chantier, DeskId desk) {
    Targets targets = Targets.of(hopedFor(), matter.severity(), chantier.organisation(), here);
    return new ReportReferred(
        report,
        here.newReferral().get(),
        chantier.organisation(),
        desk,
        chantier.inCopy(),
        decision(null),
        null,
        targets.answerBy(),
        targets.resolveBy());
  }

  /** The objectifs of the matter, whoever answers for it. */
  private @Nullable TimeTargets hopedFor() {
    return matrix().targetsFor(matter.in(quartier, here.reference())).orElse(null);
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
