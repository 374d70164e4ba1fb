package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.ReportAccepted;
import fr.gusp.veille.contract.report.ReportCompleted;
import fr.gusp.veille.contract.report.ReportDeclined;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.ReportFoundPersisting;
import fr.gusp.veille.contract.report.ReportLeftToCoordination;
import fr.gusp.veille.contract.report.ReportReferred;
import fr.gusp.veille.contract.report.ReportVerified;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What each fact makes of the state before it. It only assigns: whatever was recorded is true. */
final class Evolution implements ReportEvent.Cases<ReportState> {

  private final ReportState before;
  private final Instant recordedAt;

  private Evolution(ReportState before, Instant recordedAt) {
    this.before = before;
    this.recordedAt = recordedAt;
  }

  static ReportState evolve(ReportState before, ReportEvent event, Instant recordedAt) {
    return event.match(new Evolution(before, recordedAt));
  }

  @Override
  public ReportState filed(ReportFiled event) {
    Dossier dossier =
        new Dossier(
            event.report(),
            event.number(),
            Matter.of(event),
            event.spot().quartier(),
            event.reporter(),
            event.reporterOrganisation(),
            Set.of(event.reporterOrganisation()));
    return event.solvedOnTheSpot()
        ? new Verified(dossier, null, recordedAt)
        : new JustFiled(dossier);
  }

  @Override
  public ReportState referred(ReportReferred event) {
    List<OrganisationId> asked = new ArrayList<>(event.supports());
    asked.add(event.organisation());
    return new Referred(
        dossier().involving(asked),
        new Ask(event.referral(), event.organisation(), event.desk(), event.decision()));
  }

  @Override
  public ReportState leftToCoordination(ReportLeftToCoordination event) {
    return new ToRefer(dossier().involving(List.of(event.coordination())), event.coordination());
  }

  @Override
  public ReportState accepted(ReportAccepted event) {
    return new InCharge(dossier(), ask());
  }

  @Override
  public ReportState declined(ReportDeclined event) {
    return new ToRefer(dossier().involving(List.of(event.backTo())), event.backTo());
  }

  @Override
  public ReportState completed(ReportCompleted event) {
    return new Completed(dossier(), ask(), recordedAt);
  }

  @Override
  public ReportState verified(ReportVerified event) {
    return new Verified(dossier(), Asked.of(before).orElse(null), recordedAt);
  }

  @Override
  public ReportState foundPersisting(ReportFoundPersisting event) {
    return event.reopens() ? new InCharge(dossier(), ask()) : before;
  }

  private Dossier dossier() {
    return ((FiledReport) before).dossier();
  }

  private Ask ask() {
    return Asked.of(before).orElseThrow();
  }
}
