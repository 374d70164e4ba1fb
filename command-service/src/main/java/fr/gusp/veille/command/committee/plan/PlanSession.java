package fr.gusp.veille.command.committee.plan;

import static java.util.Objects.requireNonNull;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.TheDateIsWithinTwoYears;
import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.act.TheQuartierIsKnown;
import fr.gusp.veille.command.committee.NoSession;
import fr.gusp.veille.command.committee.OnlyTheAnimateurOrTheCoordinationRunsASession;
import fr.gusp.veille.command.committee.SessionCommand;
import fr.gusp.veille.command.committee.SessionPlan;
import fr.gusp.veille.command.committee.SessionState;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.committee.CommitteeEvent;
import fr.gusp.veille.contract.committee.CommitteeKind;
import fr.gusp.veille.contract.committee.SessionPlanned;
import fr.gusp.veille.contract.id.CommitteeSessionId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls a meeting: of which comité, about which month of which quartier, when and with whom. */
public record PlanSession(
    CommitteeSessionId session,
    CommitteeKind committee,
    @Nullable QuartierId quartier,
    YearMonth month,
    LocalDate heldOn,
    List<OrganisationId> participants)
    implements SessionCommand {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  public PlanSession {
    participants = participants.stream().distinct().toList();
  }

  @Override
  public boolean begins() {
    return true;
  }

  @Override
  public List<CommitteeEvent> decide(SessionState state, Circumstances here) {
    Rule.check(
        new AComiteDeProximiteHasAQuartier(committee, quartier),
        new TheQuartierIsKnown(quartier == null || here.reference().knows(quartier)));
    SessionPlan plan = plan(here);
    Rule.check(
        new OnlyTheAnimateurOrTheCoordinationRunsASession(here.caller(), plan),
        new ASessionIsPlannedOnce(state instanceof NoSession),
        new TheMonthReviewedHasBegun(month, YearMonth.from(here.now().atZone(PARIS))),
        new TheSessionIsHeldOnceItsMonthHasBegun(heldOn, month),
        new TheDateIsWithinTwoYears("heldOn", heldOn.atStartOfDay(PARIS).toInstant(), here.now()),
        new TheOrganisationIsInTheDirectory(
            "participants", here.reference().knowsAll(participants)));
    return List.of(
        new SessionPlanned(session, committee, plan.epci(), quartier, month, heldOn, participants));
  }

  private SessionPlan plan(Circumstances here) {
    return new SessionPlan(session, committee, epci(here), quartier, month, heldOn, participants);
  }

  /** Of its quartier, or else of whoever calls for all of an EPCI. */
  private EpciId epci(Circumstances here) {
    if (quartier != null) {
      return here.reference().epciOf(quartier);
    }
    EpciId own = here.caller().epci();
    Rule.check(new OnlyACoordinationMeetsForAllOfItsEpci(own != null));
    return requireNonNull(own);
  }
}
