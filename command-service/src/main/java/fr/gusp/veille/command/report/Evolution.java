package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.ReportAccepted;
import fr.gusp.veille.contract.report.ReportClosed;
import fr.gusp.veille.contract.report.ReportCompleted;
import fr.gusp.veille.contract.report.ReportDeclined;
import fr.gusp.veille.contract.report.ReportDismissed;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.ReportFoundPersisting;
import fr.gusp.veille.contract.report.ReportLeftToCoordination;
import fr.gusp.veille.contract.report.ReportMerged;
import fr.gusp.veille.contract.report.ReportPlanned;
import fr.gusp.veille.contract.report.ReportReferred;
import fr.gusp.veille.contract.report.ReportRelayed;
import fr.gusp.veille.contract.report.ReportReopened;
import fr.gusp.veille.contract.report.ReportReplanned;
import fr.gusp.veille.contract.report.ReportUnmerged;
import fr.gusp.veille.contract.report.ReportVerified;
import fr.gusp.veille.contract.report.ReportWithdrawn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What each fact makes of the state before it. It only assigns: whatever was recorded is true. Who
 * holds the report anew waits for nothing yet.
 */
final class Evolution extends EvolutionBesideTheState {

  private Evolution(ReportState before, Instant recordedAt) {
    super(before, recordedAt);
  }

  static ReportState evolve(ReportState before, ReportEvent event, Instant recordedAt) {
    return event.match(new Evolution(before, recordedAt));
  }

  @Override
  public ReportState filed(ReportFiled event) {
    Dossier dossier = Dossier.of(event);
    return event.solvedOnTheSpot()
        ? new Verified(dossier, null, recordedAt)
        : new JustFiled(dossier);
  }

  @Override
  public ReportState referred(ReportReferred event) {
    List<OrganisationId> asked = new ArrayList<>(event.supports());
    asked.add(event.organisation());
    return new Referred(running().involving(asked), Ask.of(event));
  }

  @Override
  public ReportState leftToCoordination(ReportLeftToCoordination event) {
    return new ToRefer(running().involving(List.of(event.coordination())), event.coordination());
  }

  @Override
  public ReportState accepted(ReportAccepted event) {
    return new InCharge(running(), ask());
  }

  @Override
  public ReportState planned(ReportPlanned event) {
    return new Planned(dossier(), ask(), event.date());
  }

  @Override
  public ReportState replanned(ReportReplanned event) {
    return new Planned(dossier(), ask(), event.date());
  }

  @Override
  public ReportState declined(ReportDeclined event) {
    return new ToRefer(running().involving(List.of(event.backTo())), event.backTo());
  }

  @Override
  public ReportState completed(ReportCompleted event) {
    return new Completed(running(), ask(), recordedAt);
  }

  @Override
  public ReportState verified(ReportVerified event) {
    return new Verified(running(), Asked.of(before).orElse(null), recordedAt);
  }

  @Override
  public ReportState foundPersisting(ReportFoundPersisting event) {
    return event.reopens() ? new InCharge(running(), ask()) : before;
  }

  @Override
  public ReportState reopened(ReportReopened event) {
    return new InCharge(running(), ask().running(event.answerBy(), event.resolveBy()));
  }

  @Override
  public ReportState closed(ReportClosed event) {
    return new Closed(running(), Asked.of(before).orElse(null), event.way(), recordedAt);
  }

  @Override
  public ReportState dismissed(ReportDismissed event) {
    return new Dismissed(running(), Asked.of(before).orElse(null), event.reason(), recordedAt);
  }

  @Override
  public ReportState merged(ReportMerged event) {
    return new Merged(dossier(), event.into(), report());
  }

  @Override
  public ReportState unmerged(ReportUnmerged event) {
    return before instanceof Merged merged ? merged.before().with(dossier()) : before;
  }

  @Override
  public ReportState relayed(ReportRelayed event) {
    return new RelayedReport(
        running().involving(List.of(event.organisation())), event.organisation());
  }

  @Override
  public ReportState withdrawn(ReportWithdrawn event) {
    return new Withdrawn(running());
  }

  private Dossier running() {
    return dossier().with(dossier().beside().pausing(null));
  }

  private Ask ask() {
    return Asked.of(before).orElseThrow();
  }
}
