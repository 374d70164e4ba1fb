package fr.gusp.veille.contract.worksite;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.wire.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in works: the name of an organisation, which one of the directory if it is there,
 * and whom to reach. A person’s name or telephone stands in {@code contact} alone.
 */
public record Party(
    PartyRole role,
    String name,
    @Nullable OrganisationId organisation,
    @Nullable SealedText contact) {}
