package fr.gusp.veille.journeys.ledger;

import fr.gusp.veille.journeys.identity.Partner;
import java.util.UUID;

/** One report as a member sends it; a retry sends the same bytes under the same id. */
public record Filing(UUID id, Partner reporter, String quartier, String body) {}
