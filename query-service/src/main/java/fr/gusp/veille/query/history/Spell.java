package fr.gusp.veille.query.history;

import fr.gusp.veille.contract.id.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From this position on, until the next spell, the report stood so with this holder. */
public record Spell(long from, Instant at, State state, @Nullable OrganisationId holder) {}
