package fr.gusp.veille.contract.committee;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.gusp.veille.contract.id.CommitteeSessionId;
import fr.gusp.veille.contract.wire.VeilleEvent;

/** A fact about one meeting of a comité (DOMAIN §7). */
public sealed interface CommitteeEvent extends VeilleEvent
    permits SessionPlanned, FiguresFrozen, DecisionRecorded, DecisionSettled, SessionClosed {

  String STREAM = "committee-session:";

  CommitteeSessionId session();

  /** Answers with the one case that fits. */
  <R> R match(Cases<R> cases);

  /** One answer per kind of event. */
  interface Cases<R> {
    R planned(SessionPlanned event);

    R frozen(FiguresFrozen event);

    R decisionRecorded(DecisionRecorded event);

    R decisionSettled(DecisionSettled event);

    R closed(SessionClosed event);
  }

  @JsonIgnore
  @Override
  default String stream() {
    return STREAM + session();
  }
}
