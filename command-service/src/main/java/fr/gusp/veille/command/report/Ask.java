package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReferralId;

/** The referral that stands: which one, and who was asked. */
public record Ask(ReferralId referral, OrganisationId organisation) {}
