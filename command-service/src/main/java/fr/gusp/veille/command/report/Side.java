package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.report.SideAnswer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An organisation asked for its part beside the holder, and what it answered last. */
public record Side(
    ReferralId referral,
    OrganisationId organisation,
    @Nullable SideAnswer answer,
    @Nullable Instant answerBy,
    @Nullable Instant resolveBy) {

  /** Nothing more is awaited from it. */
  public boolean settled() {
    return answer == SideAnswer.FAIT || answer == SideAnswer.REFUSE;
  }

  Side answering(SideAnswer now) {
    return new Side(referral, organisation, now, answerBy, resolveBy);
  }
}
