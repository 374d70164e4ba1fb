package fr.gusp.veille.query.history;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.ReportDeclined;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.ReportLeftToCoordination;
import fr.gusp.veille.contract.report.ReportReferred;
import org.jspecify.annotations.Nullable;

/** An event read from JSON may lack what its type promises; such a one is not folded. */
final class Whole {

  private Whole() {}

  static void require(ReportEvent event) {
    if (event instanceof ReportFiled filed) {
      filed(filed);
    } else if (event instanceof ReportReferred referred) {
      all(referred.referral(), referred.organisation());
      referred.supports().forEach((OrganisationId each) -> all(each));
    } else if (event instanceof ReportLeftToCoordination left) {
      all(left.coordination(), left.reason(), left.decision());
    } else if (event instanceof ReportDeclined declined) {
      all(declined.referral(), declined.reason(), declined.backTo());
    }
  }

  private static void filed(ReportFiled filed) {
    all(filed.report(), filed.number(), filed.nature(), filed.spot(), filed.severity());
    all(filed.observedAt(), filed.origin(), filed.reporter(), filed.reporterOrganisation());
    all(filed.spot().quartier());
  }

  private static void all(@Nullable Object... required) {
    for (Object each : required) {
      if (each == null) {
        throw new UnexpectedFactException("an event without what its type promises");
      }
    }
  }
}
