package fr.gusp.veille.query.report;

import fr.gusp.veille.contract.report.ReportAccepted;
import fr.gusp.veille.contract.report.ReportCommented;
import fr.gusp.veille.contract.report.ReportCompleted;
import fr.gusp.veille.contract.report.ReportDeclined;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.ReportFoundPersisting;
import fr.gusp.veille.contract.report.ReportLeftToCoordination;
import fr.gusp.veille.contract.report.ReportReferred;
import fr.gusp.veille.contract.report.ReportTargetPassed;
import fr.gusp.veille.contract.report.ReportVerified;
import fr.gusp.veille.contract.report.Visibility;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.sealed.Opener;
import java.util.List;
import java.util.function.Predicate;

/** Tells each fact of a report as a step that people read. */
final class Timeline extends TimelineOfTheCoordination {

  private Timeline(Caller caller, Reference reference, Opener texts, Fact fact) {
    super(caller, reference, texts, fact);
  }

  static List<ReportView.Step> of(
      List<Fact> facts,
      Caller caller,
      Reference reference,
      Opener texts,
      Predicate<ReportTargetPassed> mayKnow) {
    return facts.stream()
        .filter(fact -> forEyesOf(caller, (ReportEvent) fact.event(), mayKnow))
        .map(fact -> step((ReportEvent) fact.event(), new Timeline(caller, reference, texts, fact)))
        .toList();
  }

  /** What a house says to itself stays in the house. */
  private static boolean forEyesOf(
      Caller caller, ReportEvent event, Predicate<ReportTargetPassed> mayKnow) {
    if (event instanceof ReportTargetPassed passed) {
      return mayKnow.test(passed);
    }
    return !(event instanceof ReportCommented said)
        || said.visibility() == Visibility.PARTENAIRES
        || said.organisation().equals(caller.organisation());
  }

  private static ReportView.Step step(ReportEvent event, Timeline timeline) {
    return event.match(timeline);
  }

  @Override
  public ReportView.Step filed(ReportFiled event) {
    String label = event.solvedOnTheSpot() ? "Traité sur place" : "Signalé";
    return new Draft(caller, reference, fact, "filed", label).photos(event.photos()).step();
  }

  @Override
  public ReportView.Step referred(ReportReferred event) {
    Draft referred = new Draft(caller, reference, fact, "referred", "Orienté");
    return (event.decision() == null ? referred : referred.byTheMatrix())
        .to(event.organisation())
        .comment(texts.open(event.comment()))
        .step();
  }

  @Override
  public ReportView.Step leftToCoordination(ReportLeftToCoordination event) {
    return new Draft(caller, reference, fact, "left-to-coordination", "Confié à la coordination")
        .byTheMatrix()
        .to(event.coordination())
        .reason(event.reason())
        .step();
  }

  @Override
  public ReportView.Step accepted(ReportAccepted event) {
    return new Draft(caller, reference, fact, "accepted", "Pris en charge").byDesk().step();
  }

  @Override
  public ReportView.Step declined(ReportDeclined event) {
    return new Draft(caller, reference, fact, "declined", declinedLabel(event))
        .byDesk()
        .reason(event.reason())
        .comment(texts.open(event.comment()))
        .step();
  }

  private String declinedLabel(ReportDeclined event) {
    return event.suggested() == null
        ? "Renvoyé"
        : "Renvoyé, proposé à : " + reference.nameOf(event.suggested());
  }

  @Override
  public ReportView.Step completed(ReportCompleted event) {
    return new Draft(caller, reference, fact, "completed", "Traité")
        .byDesk()
        .comment(texts.open(event.statement()))
        .done(event.cost(), event.volume(), texts.open(event.externalReference()))
        .photos(event.photos())
        .step();
  }

  @Override
  public ReportView.Step verified(ReportVerified event) {
    return new Draft(caller, reference, fact, "verified", "Vérifié sur place")
        .photos(event.photos())
        .step();
  }

  @Override
  public ReportView.Step foundPersisting(ReportFoundPersisting event) {
    String label = event.reopens() ? "Persiste, rouvert" : "Persiste";
    return new Draft(caller, reference, fact, "persists", label).photos(event.photos()).step();
  }
}
