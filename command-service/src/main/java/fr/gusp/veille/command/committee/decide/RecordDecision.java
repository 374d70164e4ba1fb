package fr.gusp.veille.command.committee.decide;

import static java.util.Objects.requireNonNull;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.Records;
import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.committee.KnownSession;
import fr.gusp.veille.command.committee.SessionCommand;
import fr.gusp.veille.command.committee.SessionRights;
import fr.gusp.veille.command.committee.SessionState;
import fr.gusp.veille.command.committee.TheDueDateIsNotBeforeTheSession;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.committee.CommitteeEvent;
import fr.gusp.veille.contract.committee.DecisionRecorded;
import fr.gusp.veille.contract.id.CommitteeSessionId;
import fr.gusp.veille.contract.id.DecisionId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.ReportId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The comité decided: what, who answers for it, by when, about which reports. */
public record RecordDecision(
    CommitteeSessionId session,
    DecisionId decision,
    String label,
    OrganisationId responsible,
    @Nullable LocalDate dueOn,
    List<ReportId> reports,
    boolean escalated)
    implements SessionCommand {

  public RecordDecision {
    reports = reports.stream().distinct().toList();
  }

  @Override
  public List<CommitteeEvent> decide(SessionState state, Circumstances here) {
    KnownSession open = SessionRights.open(state, here);
    Rule.check(
        new ADecisionIsRecordedOnce(decision, open),
        new TheOrganisationIsInTheDirectory("responsible", here.reference().knows(responsible)),
        new TheDueDateIsNotBeforeTheSession(dueOn, open.plan().heldOn()),
        new TheReportsAreFiled(reports.isEmpty() || here.records().areFiled(reports)),
        new TheReportsAreOfTheQuartier(areOf(open.plan().quartier(), here.records())));
    return List.of(
        new DecisionRecorded(
            session,
            decision,
            requireNonNull(here.sealer().seal(label)),
            responsible,
            dueOn,
            reports,
            escalated));
  }

  /** A session without a quartier is about all of its EPCI. */
  private boolean areOf(@Nullable QuartierId quartier, Records records) {
    return quartier == null
        || reports.stream()
            .allMatch(each -> records.quartierOf(each).equals(Optional.of(quartier)));
  }
}
