package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.report.MatrixDecision;
import fr.gusp.veille.contract.report.ReportReferred;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The referral that stands: which one, who was asked, and the row that decided; no {@code decision}
 * where a hand referred. By when an answer and the thing done are hoped for.
 */
public record Ask(
    ReferralId referral,
    OrganisationId organisation,
    @Nullable DeskId desk,
    @Nullable MatrixDecision decision,
    @Nullable Instant answerBy,
    @Nullable Instant resolveBy) {

  static Ask of(ReportReferred event) {
    return new Ask(
        event.referral(),
        event.organisation(),
        event.desk(),
        event.decision(),
        event.answerBy(),
        event.resolveBy());
  }

  /** The same referral with objectifs that were moved. */
  Ask running(@Nullable Instant answer, @Nullable Instant resolve) {
    return new Ask(referral, organisation, desk, decision, answer, resolve);
  }
}
