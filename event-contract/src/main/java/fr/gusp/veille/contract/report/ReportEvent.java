package fr.gusp.veille.contract.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.VeilleEvent;

/** A fact in the life of one report (DOMAIN §4). */
public sealed interface ReportEvent extends VeilleEvent
    permits ReportFiled,
        ReportReferred,
        ReportLeftToCoordination,
        ReportAccepted,
        ReportDeclined,
        ReportCompleted,
        ReportVerified,
        ReportFoundPersisting {

  ReportId report();

  /**
   * Answers with the one case that fits; a new kind of event does not compile until every reader
   * has its case.
   */
  <R> R match(Cases<R> cases);

  /**
   * One answer per kind of event: what {@code switch} over a sealed type will be on a later Java.
   */
  interface Cases<R> {
    R filed(ReportFiled event);

    R referred(ReportReferred event);

    R leftToCoordination(ReportLeftToCoordination event);

    R accepted(ReportAccepted event);

    R declined(ReportDeclined event);

    R completed(ReportCompleted event);

    R verified(ReportVerified event);

    R foundPersisting(ReportFoundPersisting event);
  }

  @JsonIgnore
  @Override
  default String stream() {
    return report().toString();
  }
}
