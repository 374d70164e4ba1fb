package fr.gusp.veille.query.report;

import fr.gusp.veille.contract.report.ReportAbsorbed;
import fr.gusp.veille.contract.report.ReportClosed;
import fr.gusp.veille.contract.report.ReportCorrected;
import fr.gusp.veille.contract.report.ReportDismissed;
import fr.gusp.veille.contract.report.ReportEscalated;
import fr.gusp.veille.contract.report.ReportLinked;
import fr.gusp.veille.contract.report.ReportMerged;
import fr.gusp.veille.contract.report.ReportProcedureBegun;
import fr.gusp.veille.contract.report.ReportQualified;
import fr.gusp.veille.contract.report.ReportRelayed;
import fr.gusp.veille.contract.report.ReportReleased;
import fr.gusp.veille.contract.report.ReportSideReferred;
import fr.gusp.veille.contract.report.ReportTargetPassed;
import fr.gusp.veille.contract.report.ReportUnlinked;
import fr.gusp.veille.contract.report.ReportUnmerged;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.sealed.Opener;

/** Tells what the coordination and the clock do. */
abstract class TimelineOfTheCoordination extends TimelineOfTheDesk {

  TimelineOfTheCoordination(Caller caller, Reference reference, Opener texts, Fact fact) {
    super(caller, reference, texts, fact);
  }

  @Override
  public ReportView.Step qualified(ReportQualified event) {
    return new Draft(
            caller,
            reference,
            fact,
            "qualified",
            "Domanialité qualifiée : " + event.landStatus().label())
        .step();
  }

  @Override
  public ReportView.Step corrected(ReportCorrected event) {
    return new Draft(caller, reference, fact, "corrected", "Corrigé").step();
  }

  @Override
  public ReportView.Step merged(ReportMerged event) {
    return new Draft(caller, reference, fact, "merged", "Doublon de " + event.intoNumber()).step();
  }

  @Override
  public ReportView.Step unmerged(ReportUnmerged event) {
    return new Draft(caller, reference, fact, "unmerged", "Doublon défait").step();
  }

  @Override
  public ReportView.Step absorbed(ReportAbsorbed event) {
    return new Draft(
            caller, reference, fact, "absorbed", "Doublon reçu : " + event.duplicateNumber())
        .photos(event.photos())
        .step();
  }

  @Override
  public ReportView.Step released(ReportReleased event) {
    return new Draft(caller, reference, fact, "released", "Doublon rendu").step();
  }

  @Override
  public ReportView.Step relayed(ReportRelayed event) {
    return new Draft(caller, reference, fact, "relayed", "Relayé")
        .to(event.organisation())
        .comment(texts.open(event.comment()))
        .step();
  }

  @Override
  public ReportView.Step escalated(ReportEscalated event) {
    return new Draft(caller, reference, fact, "escalated", "Saisine : " + event.committee().label())
        .comment(texts.open(event.comment()))
        .step();
  }

  @Override
  public ReportView.Step closed(ReportClosed event) {
    return new Draft(caller, reference, fact, "closed", event.way().label())
        .comment(texts.open(event.reason()))
        .step();
  }

  @Override
  public ReportView.Step dismissed(ReportDismissed event) {
    return new Draft(
            caller,
            reference,
            fact,
            "dismissed",
            event.reason().outOfScope() ? "Hors champ" : "Sans suite")
        .reason(event.reason())
        .comment(texts.open(event.comment()))
        .step();
  }

  @Override
  public ReportView.Step linked(ReportLinked event) {
    return new Draft(caller, reference, fact, "linked", "Lié à " + event.otherNumber())
        .reason(event.kind())
        .step();
  }

  @Override
  public ReportView.Step unlinked(ReportUnlinked event) {
    return new Draft(caller, reference, fact, "unlinked", "Lien défait").step();
  }

  @Override
  public ReportView.Step sideReferred(ReportSideReferred event) {
    return new Draft(caller, reference, fact, "side-referred", "Appui demandé")
        .to(event.organisation())
        .comment(texts.open(event.comment()))
        .step();
  }

  @Override
  public ReportView.Step procedureBegun(ReportProcedureBegun event) {
    return new Draft(
            caller, reference, fact, "procedure-begun", "Procédure : " + event.procedure().label())
        .step();
  }

  @Override
  public ReportView.Step targetPassed(ReportTargetPassed event) {
    return new Draft(caller, reference, fact, "target-passed", event.target().label() + " dépassé")
        .step();
  }
}
