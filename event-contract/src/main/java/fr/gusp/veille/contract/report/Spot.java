package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.wire.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * Where it is: the quartier always, the rest as far as it is known. A place of the reference data
 * is named; any other words about the place are sealed.
 */
public record Spot(
    QuartierId quartier,
    @Nullable SecteurId secteur,
    @Nullable String place,
    @Nullable SealedText otherPlace,
    @Nullable Position position) {}
