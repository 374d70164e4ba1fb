package fr.gusp.veille.query.projection;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.row.Row;
import org.jspecify.annotations.Nullable;

/**
 * Something in a quartier after the event at this position: a report's row, or no row where it was
 * a tour, a session or a chantier.
 */
public record Change(long position, QuartierId quartier, @Nullable Row row) {

  public Change(long position, Row row) {
    this(position, row.quartier(), row);
  }
}
