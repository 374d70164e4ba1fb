package fr.gusp.veille.query.tour;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.wire.SealedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a tour ended: closed, with who was there and what was said, or cancelled, with the reason as
 * its text. What was listed stands as of this position.
 */
public record Ending(
    TourState state,
    long position,
    Instant at,
    List<OrganisationId> present,
    int inhabitants,
    @Nullable SealedText text) {}
