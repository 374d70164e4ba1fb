package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.report.MatrixDecision;
import org.jspecify.annotations.Nullable;

/**
 * The referral that stands: which one, who was asked, and the row that decided; no {@code decision}
 * where a hand referred.
 */
public record Ask(
    ReferralId referral,
    OrganisationId organisation,
    @Nullable DeskId desk,
    @Nullable MatrixDecision decision) {}
