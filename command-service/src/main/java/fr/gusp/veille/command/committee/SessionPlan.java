package fr.gusp.veille.command.committee;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.contract.committee.CommitteeKind;
import fr.gusp.veille.contract.committee.SessionPlanned;
import fr.gusp.veille.contract.id.CommitteeSessionId;
import fr.gusp.veille.contract.id.DecisionId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stays true of a session: whose it is, which month it reviews, when it is held. */
public record SessionPlan(
    CommitteeSessionId session,
    CommitteeKind committee,
    EpciId epci,
    @Nullable QuartierId quartier,
    YearMonth month,
    LocalDate heldOn,
    List<OrganisationId> participants) {

  static SessionPlan of(SessionPlanned event) {
    return new SessionPlan(
        event.session(),
        event.committee(),
        event.epci(),
        event.quartier(),
        event.month(),
        event.heldOn(),
        event.participants());
  }

  /** Whether the caller works in its quartier, where it is about one. */
  boolean concerns(Caller caller) {
    return quartier != null && caller.worksIn(quartier);
  }

  /** Whether the caller coordinates its EPCI. */
  boolean isCoordinatedBy(Caller caller) {
    return caller.is(Role.COORDINATION) && epci.equals(caller.epci());
  }

  static Set<DecisionId> with(Set<DecisionId> decisions, DecisionId one) {
    return Stream.concat(decisions.stream(), Stream.of(one))
        .collect(Collectors.toUnmodifiableSet());
  }
}
