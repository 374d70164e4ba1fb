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

  @JsonIgnore
  @Override
  default String stream() {
    return report().toString();
  }
}
