package fr.gusp.veille.query.figures;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.row.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a figure counts: a report, since when, whose it is where it is an organisation's,
 * and how much it adds (hours, days, m³, euros; 1 or 0 where a target was kept or missed).
 */
public record Counted(Row row, Instant at, @Nullable OrganisationId organisation, double amount) {

  static Counted once(Row row, Instant at, @Nullable OrganisationId organisation) {
    return new Counted(row, at, organisation, 1);
  }
}
