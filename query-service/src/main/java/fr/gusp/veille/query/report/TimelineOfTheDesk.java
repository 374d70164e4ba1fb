package fr.gusp.veille.query.report;

import fr.gusp.veille.contract.report.ReportAnswerLinkExpired;
import fr.gusp.veille.contract.report.ReportAssigned;
import fr.gusp.veille.contract.report.ReportCommented;
import fr.gusp.veille.contract.report.ReportComplemented;
import fr.gusp.veille.contract.report.ReportConfirmed;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportMilestoneReached;
import fr.gusp.veille.contract.report.ReportPaused;
import fr.gusp.veille.contract.report.ReportPlanned;
import fr.gusp.veille.contract.report.ReportReopened;
import fr.gusp.veille.contract.report.ReportReplanned;
import fr.gusp.veille.contract.report.ReportResumed;
import fr.gusp.veille.contract.report.ReportSafeguarded;
import fr.gusp.veille.contract.report.ReportSideAnswered;
import fr.gusp.veille.contract.report.ReportWithdrawn;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.sealed.Opener;

/** Tells what desks and field agents do beside answering a referral. */
abstract class TimelineOfTheDesk implements ReportEvent.Cases<ReportView.Step> {

  final Caller caller;
  final Reference reference;
  final Opener texts;
  final Fact fact;

  TimelineOfTheDesk(Caller caller, Reference reference, Opener texts, Fact fact) {
    this.caller = caller;
    this.reference = reference;
    this.texts = texts;
    this.fact = fact;
  }

  @Override
  public ReportView.Step assigned(ReportAssigned event) {
    return new Draft(caller, reference, fact, "assigned", "Affecté")
        .byDesk()
        .comment(insideTheHouse() ? texts.open(event.provider()) : null)
        .reference(texts.open(event.reference()))
        .step();
  }

  /** Its prestataire is the business of the house that engaged it. */
  private boolean insideTheHouse() {
    return caller.organisation().equals(fact.actorOrganisation());
  }

  @Override
  public ReportView.Step planned(ReportPlanned event) {
    return new Draft(caller, reference, fact, "planned", "Planifié le " + Days.of(event.date()))
        .byDesk()
        .step();
  }

  @Override
  public ReportView.Step replanned(ReportReplanned event) {
    return new Draft(caller, reference, fact, "replanned", "Replanifié le " + Days.of(event.date()))
        .byDesk()
        .reason(event.cause())
        .step();
  }

  @Override
  public ReportView.Step paused(ReportPaused event) {
    return new Draft(caller, reference, fact, "paused", "En attente")
        .byDesk()
        .reason(event.cause())
        .comment(texts.open(event.comment()))
        .step();
  }

  @Override
  public ReportView.Step resumed(ReportResumed event) {
    return new Draft(caller, reference, fact, "resumed", "Reprise").byDesk().step();
  }

  @Override
  public ReportView.Step sideAnswered(ReportSideAnswered event) {
    return new Draft(caller, reference, fact, "side-answered", "Appui : " + event.answer().label())
        .byDesk()
        .comment(texts.open(event.statement()))
        .photos(event.photos())
        .step();
  }

  @Override
  public ReportView.Step milestoneReached(ReportMilestoneReached event) {
    return new Draft(
            caller, reference, fact, "milestone-reached", "Jalon : " + event.milestone().label())
        .byDesk()
        .comment(texts.open(event.statement()))
        .photos(event.photos())
        .step();
  }

  @Override
  public ReportView.Step safeguarded(ReportSafeguarded event) {
    return new Draft(
            caller,
            reference,
            fact,
            "safeguarded",
            "Intervention conservatoire, sans reconnaissance de responsabilité")
        .comment(texts.open(event.statement()))
        .photos(event.photos())
        .step();
  }

  @Override
  public ReportView.Step reopened(ReportReopened event) {
    return new Draft(caller, reference, fact, "reopened", "Rouvert")
        .comment(texts.open(event.reason()))
        .step();
  }

  @Override
  public ReportView.Step confirmed(ReportConfirmed event) {
    return new Draft(caller, reference, fact, "confirmed", "Confirmé par un autre agent")
        .photos(event.photos())
        .step();
  }

  @Override
  public ReportView.Step complemented(ReportComplemented event) {
    return new Draft(caller, reference, fact, "complemented", "Complété")
        .comment(texts.open(event.text()))
        .photos(event.photos())
        .step();
  }

  @Override
  public ReportView.Step withdrawn(ReportWithdrawn event) {
    return new Draft(caller, reference, fact, "withdrawn", "Retiré").reason(event.reason()).step();
  }

  @Override
  public ReportView.Step commented(ReportCommented event) {
    String read = event.visibility().label();
    return new Draft(caller, reference, fact, "commented", "Commentaire, lu par : " + read)
        .comment(texts.open(event.text()))
        .step();
  }

  @Override
  public ReportView.Step answerLinkExpired(ReportAnswerLinkExpired event) {
    return new Draft(
            caller, reference, fact, "answer-link-expired", "Lien de réponse par courriel expiré")
        .step();
  }
}
