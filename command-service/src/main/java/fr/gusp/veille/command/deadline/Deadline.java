package fr.gusp.veille.command.deadline;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.ReportNumber;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing to do about one report at an hour. {@code dueAt} is its identity with report, referral
 * and kind; {@code wakeAt} is when to look, a working day earlier where it only draws near.
 */
record Deadline(
    ReportId report,
    ReferralId referral,
    DeadlineKind kind,
    Instant dueAt,
    Instant wakeAt,
    ReportNumber number,
    QuartierId quartier,
    OrganisationId holder) {

  /** The referral of what belongs to none. */
  static final ReferralId OF_NO_REFERRAL = new ReferralId(new UUID(0, 0));

  /** Its name, the same for ever: a command made of it acts once. */
  String name() {
    return "%s %s %s %s".formatted(kind.code(), report, referral, dueAt);
  }
}
