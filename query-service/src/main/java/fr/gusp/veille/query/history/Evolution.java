package fr.gusp.veille.query.history;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.ReportAbsorbed;
import fr.gusp.veille.contract.report.ReportAccepted;
import fr.gusp.veille.contract.report.ReportClosed;
import fr.gusp.veille.contract.report.ReportCompleted;
import fr.gusp.veille.contract.report.ReportConfirmed;
import fr.gusp.veille.contract.report.ReportCorrected;
import fr.gusp.veille.contract.report.ReportDeclined;
import fr.gusp.veille.contract.report.ReportDismissed;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.ReportFoundPersisting;
import fr.gusp.veille.contract.report.ReportLeftToCoordination;
import fr.gusp.veille.contract.report.ReportMerged;
import fr.gusp.veille.contract.report.ReportPaused;
import fr.gusp.veille.contract.report.ReportPlanned;
import fr.gusp.veille.contract.report.ReportReferred;
import fr.gusp.veille.contract.report.ReportRelayed;
import fr.gusp.veille.contract.report.ReportReopened;
import fr.gusp.veille.contract.report.ReportReplanned;
import fr.gusp.veille.contract.report.ReportResumed;
import fr.gusp.veille.contract.report.ReportSafeguarded;
import fr.gusp.veille.contract.report.ReportSideReferred;
import fr.gusp.veille.contract.report.ReportUnmerged;
import fr.gusp.veille.contract.report.ReportVerified;
import fr.gusp.veille.contract.report.ReportWithdrawn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each kind of fact makes of the report before it; it assigns and never decides. */
final class Evolution extends FactsBesideTheState {

  Evolution(Report before, Fact fact) {
    super(before.at(fact.sequence()), fact);
  }

  @Override
  public Report filed(ReportFiled event) {
    throw new UnexpectedFactException("a report is filed once");
  }

  @Override
  public Report referred(ReportReferred event) {
    List<OrganisationId> asked = new ArrayList<>(event.supports());
    asked.add(event.organisation());
    return enter(
            next(State.ORIENTE, event.organisation()).running(event.answerBy(), event.resolveBy()))
        .beside(beside().inOtherHands())
        .asking(Referral.asked(event, fact.recordedAt()), event.decision())
        .involving(asked);
  }

  @Override
  public Report leftToCoordination(ReportLeftToCoordination event) {
    return enter(next(State.A_ORIENTER, event.coordination()).running(null, null))
        .beside(beside().inOtherHands())
        .asking(null, event.decision())
        .involving(List.of(event.coordination()));
  }

  @Override
  public Report accepted(ReportAccepted event) {
    Referral referral = before.referral();
    return enter(next(State.PRIS_EN_CHARGE, before.holder()))
        .asking(referral == null ? null : referral.taken(), before.decision());
  }

  @Override
  public Report declined(ReportDeclined event) {
    return enter(next(State.A_ORIENTER, event.backTo()).sentBack(event.reason()))
        .beside(beside().inOtherHands())
        .asking(null, before.decision())
        .involving(List.of(event.backTo()));
  }

  @Override
  public Report completed(ReportCompleted event) {
    return enter(next(State.TRAITE, before.holder()).telling(event.cost(), event.volume()));
  }

  @Override
  public Report verified(ReportVerified event) {
    return enter(next(State.VERIFIE, null));
  }

  @Override
  public Report foundPersisting(ReportFoundPersisting event) {
    Referral asked = before.referral();
    return event.reopens()
        ? enter(next(State.PRIS_EN_CHARGE, asked == null ? before.holder() : asked.organisation()))
        : before;
  }

  @Override
  public Report planned(ReportPlanned event) {
    return enter(
        next(State.PLANIFIE, before.holder()).waiting(before.now().pause()).planned(event.date()));
  }

  @Override
  public Report replanned(ReportReplanned event) {
    return before.state() == State.PLANIFIE
        ? enter(before.now().then(fact).planned(event.date()))
        : enter(next(State.PLANIFIE, before.holder()).planned(event.date()));
  }

  @Override
  public Report safeguarded(ReportSafeguarded event) {
    return beside(beside().safeguarded(event, fact.since()))
        .involving(List.of(event.organisation()));
  }

  @Override
  public Report reopened(ReportReopened event) {
    Referral asked = before.referral();
    return enter(
        next(State.PRIS_EN_CHARGE, asked == null ? before.holder() : asked.organisation())
            .reopened()
            .running(event.answerBy(), event.resolveBy()));
  }

  @Override
  public Report closed(ReportClosed event) {
    return enter(next(State.CLOS, null).closed(event.way()));
  }

  @Override
  public Report dismissed(ReportDismissed event) {
    boolean outside = event.reason().outOfScope();
    return enter(next(outside ? State.HORS_CHAMP : State.SANS_SUITE, null));
  }

  @Override
  public Report confirmed(ReportConfirmed event) {
    return beside(beside().confirmed(event, fact.since())).involving(List.of(event.organisation()));
  }

  @Override
  public Report corrected(ReportCorrected event) {
    return before.corrected(before.now().then(fact), before.subject().corrected(event));
  }

  @Override
  public Report withdrawn(ReportWithdrawn event) {
    return enter(next(State.RETIRE, null));
  }

  @Override
  public Report merged(ReportMerged event) {
    return enter(next(State.DOUBLON, null)).beside(beside().merged(event, fact.since()));
  }

  @Override
  public Report unmerged(ReportUnmerged event) {
    return enter(before.beforeMerging().then(fact)).beside(beside().unmerged(fact.since()));
  }

  @Override
  public Report absorbed(ReportAbsorbed event) {
    return beside(beside().absorbed(event, fact.since())).involving(List.of(event.organisation()));
  }

  @Override
  public Report relayed(ReportRelayed event) {
    return enter(next(State.RELAYE, null))
        .beside(beside().inOtherHands())
        .asking(null, before.decision())
        .involving(List.of(event.organisation()));
  }

  @Override
  public Report paused(ReportPaused event) {
    return enter(before.now().then(fact).waiting(event.cause()))
        .beside(beside().paused(event, fact.since()));
  }

  @Override
  public Report resumed(ReportResumed event) {
    return enter(before.now().then(fact).waiting(null).running(event.answerBy(), event.resolveBy()))
        .beside(beside().running());
  }

  @Override
  public Report sideReferred(ReportSideReferred event) {
    return beside(beside().sideReferred(event, fact.since()))
        .involving(List.of(event.organisation()));
  }

  private Spell next(State state, @Nullable OrganisationId holder) {
    return before.now().then(fact, state, holder);
  }

  private Report enter(Spell spell) {
    return before.entering(spell);
  }
}
