package fr.gusp.veille.query.history;

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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each kind of fact makes of the report before it; it assigns and never decides. */
final class Evolution implements ReportEvent.Cases<Report> {

  private final Report before;
  private final Fact fact;

  Evolution(Report before, Fact fact) {
    this.before = before.at(fact.sequence());
    this.fact = fact;
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
        .asking(Referral.asked(event, fact.recordedAt()), event.decision())
        .involving(asked);
  }

  @Override
  public Report leftToCoordination(ReportLeftToCoordination event) {
    return enter(next(State.A_ORIENTER, event.coordination()).running(null, null))
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

  private Spell next(State state, @Nullable OrganisationId holder) {
    return before.now().then(fact, state, holder);
  }

  private Report enter(Spell spell) {
    return before.entering(spell);
  }
}
