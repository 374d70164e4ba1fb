package fr.gusp.veille.command.committee;

import fr.gusp.veille.contract.committee.CommitteeKind;
import fr.gusp.veille.contract.id.CommitteeSessionId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.wire.EventJson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to every act on a session: what it is and where it stands. No free text. */
record SessionJson(
    CommitteeSessionId id,
    long version,
    String state,
    CommitteeKind committee,
    @Nullable QuartierId quartier,
    YearMonth month,
    LocalDate heldOn,
    List<OrganisationId> participants,
    Instant recordedAt) {

  static String of(KnownSession session, long version, Instant recordedAt) {
    SessionPlan plan = session.plan();
    return EventJson.mapper()
        .writeValueAsString(
            new SessionJson(
                plan.session(),
                version,
                session.code(),
                plan.committee(),
                plan.quartier(),
                plan.month(),
                plan.heldOn(),
                plan.participants(),
                recordedAt));
  }
}
