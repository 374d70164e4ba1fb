package fr.gusp.veille.command.territory;

import fr.gusp.veille.contract.id.CommuneId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.territory.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where something is. {@code place} is the known place that the words name; {@code otherPlace} the
 * words when they name none.
 */
public record Located(
    EpciId epci,
    OrganisationId coordination,
    CommuneId commune,
    String numberPrefix,
    OrganisationId ville,
    QuartierId quartier,
    @Nullable SecteurId secteur,
    @Nullable Place place,
    @Nullable String otherPlace) {}
