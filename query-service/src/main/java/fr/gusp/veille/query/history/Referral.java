package fr.gusp.veille.query.history;

import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.report.ReportReferred;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The request made to one organisation to act on the report. */
public record Referral(
    ReferralId id,
    OrganisationId organisation,
    @Nullable DeskId desk,
    Instant since,
    boolean accepted,
    @Nullable Instant answerBy,
    @Nullable Instant resolveBy,
    List<OrganisationId> supports) {

  static Referral asked(ReportReferred event, Instant since) {
    return new Referral(
        event.referral(),
        event.organisation(),
        event.desk(),
        since,
        false,
        event.answerBy(),
        event.resolveBy(),
        event.supports());
  }

  Referral taken() {
    return new Referral(id, organisation, desk, since, true, answerBy, resolveBy, supports);
  }
}
