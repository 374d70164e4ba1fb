package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.report.ReportResumed;

/** The holder's referral with its moved objectifs, after a wait. */
final class Resumed {

  private Resumed() {}

  static FiledReport at(FiledReport report, ReportResumed event) {
    if (report instanceof Referred held) {
      return new Referred(held.dossier(), held.ask().running(event.answerBy(), event.resolveBy()));
    }
    if (report instanceof InCharge held) {
      return new InCharge(held.dossier(), held.ask().running(event.answerBy(), event.resolveBy()));
    }
    if (report instanceof Planned held) {
      return new Planned(
          held.dossier(), held.ask().running(event.answerBy(), event.resolveBy()), held.date());
    }
    return report;
  }
}
