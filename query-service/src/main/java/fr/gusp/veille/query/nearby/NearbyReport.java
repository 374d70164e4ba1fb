package fr.gusp.veille.query.nearby;

import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.summary.Summary.Point;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An open dossier as whoever works in its quartier sees it: what, where, since when and one photo.
 * No text that anyone wrote, and of whom reported it only whether it was the reader.
 */
record NearbyReport(
    String id,
    String number,
    String nature,
    String natureLabel,
    @Nullable String subNatureLabel,
    String quartier,
    @Nullable String secteur,
    @Nullable String place,
    @Nullable Point location,
    String state,
    String stateLabel,
    OffsetDateTime observedAt,
    Instant recordedAt,
    @Nullable String photo,
    @Nullable String asset,
    boolean mine) {

  static NearbyReport of(Row row, MemberId reader) {
    return new NearbyReport(
        row.id().toString(),
        row.number().value(),
        row.nature().code(),
        row.nature().label(),
        row.subNature() == null ? null : row.subNature().label(),
        row.quartier().value(),
        text(row.secteur()),
        row.place(),
        row.lat() == null || row.lon() == null ? null : new Point(row.lat(), row.lon()),
        row.now().state().code(),
        row.now().state().label(),
        row.observedAt(),
        row.recordedAt(),
        text(row.photo()),
        text(row.asset()),
        row.reporter().equals(reader));
  }

  private static @Nullable String text(@Nullable Object id) {
    return Objects.toString(id, null);
  }
}
