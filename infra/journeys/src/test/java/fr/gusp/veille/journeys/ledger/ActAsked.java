package fr.gusp.veille.journeys.ledger;

import fr.gusp.veille.journeys.identity.Partner;
import java.util.UUID;

/** One act on a report as a member asks for it. */
public record ActAsked(UUID report, UUID command, String name, Partner actor, String body) {}
