package fr.gusp.veille.command.committee.decide;

import static java.util.Objects.requireNonNull;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.committee.SessionCommand;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.contract.id.CommitteeSessionId;
import fr.gusp.veille.contract.id.DecisionId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code POST …/decide {decision, label, responsible, dueOn, reports, escalated}} */
@Component
class DecideAct implements Act<CommitteeSessionId> {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 500;

  @Override
  public String name() {
    return "decide";
  }

  @Override
  public SessionCommand read(CommitteeSessionId session, Fields body) {
    DecisionId decision = body.required("decision", body.id("decision", DecisionId::of));
    String label = label(body);
    OrganisationId responsible =
        body.required("responsible", body.id("responsible", OrganisationId::new));
    LocalDate dueOn = body.date("dueOn");
    List<ReportId> reports = body.list("reports", 50, ReportId::of);
    boolean escalated = body.flag("escalated");
    body.done();
    return new RecordDecision(
        session,
        requireNonNull(decision),
        requireNonNull(label),
        requireNonNull(responsible),
        dueOn,
        reports,
        escalated);
  }

  private static @Nullable String label(Fields body) {
    String label = body.required("label", body.text("label", LONGEST));
    if (label != null && label.length() < SHORTEST) {
      body.reject("label", "too-short", "Au moins %d caractères.".formatted(SHORTEST));
    }
    return label;
  }
}
