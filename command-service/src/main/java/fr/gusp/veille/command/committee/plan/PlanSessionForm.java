package fr.gusp.veille.command.committee.plan;

import static java.util.Objects.requireNonNull;

import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.contract.committee.CommitteeKind;
import fr.gusp.veille.contract.id.CommitteeSessionId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Reads the call of a session; every mistake of form is named in one answer. */
final class PlanSessionForm {

  private static final int MOST_PARTICIPANTS = 100;

  private PlanSessionForm() {}

  /**
   * @throws fr.gusp.veille.command.input.BadInput if anything is missing, unknown or of another
   *     form
   */
  static PlanSession read(CommitteeSessionId session, Fields body) {
    CommitteeKind committee =
        body.required("committee", body.coded("committee", CommitteeKind.class));
    QuartierId quartier = body.id("quartier", QuartierId::new);
    YearMonth month = body.required("month", body.month("month"));
    LocalDate heldOn = body.required("heldOn", body.date("heldOn"));
    List<OrganisationId> participants =
        body.list("participants", MOST_PARTICIPANTS, OrganisationId::new);
    body.done();
    return new PlanSession(
        session,
        requireNonNull(committee),
        quartier,
        requireNonNull(month),
        requireNonNull(heldOn),
        participants);
  }
}
