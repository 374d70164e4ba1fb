package fr.gusp.veille.query.review;

import fr.gusp.veille.contract.territory.Place;
import fr.gusp.veille.query.figures.Hotspot;
import fr.gusp.veille.query.figures.Hotspots;
import fr.gusp.veille.query.figures.Known;
import fr.gusp.veille.query.line.RenderLine;
import fr.gusp.veille.query.line.ReportLine;
import fr.gusp.veille.query.reference.Located;
import fr.gusp.veille.query.row.Row;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a review draws on its map: points noirs, and what is open or not verified. */
final class Areas {

  private final Located where;
  private final RenderLine lines;

  Areas(Located where, RenderLine lines) {
    this.where = where;
    this.lines = lines;
  }

  List<ReviewView.Area> hotspots(Known known) {
    return Hotspots.of(known).stream().map(this::area).toList();
  }

  List<ReviewView.Point> points(Known known) {
    return known.rows().stream()
        .filter(row -> !row.now().state().over() && !row.restricted())
        .map(this::point)
        .filter(Objects::nonNull)
        .toList();
  }

  private ReviewView.Area area(Hotspot spot) {
    boolean approximate = spot.lat() == null;
    Optional<Place> named = approximate ? place(spot.place()) : Optional.empty();
    return new ReviewView.Area(
        spot.nature().code(),
        spot.nature().label(),
        spot.place(),
        named.map(place -> place.position().lat()).orElse(spot.lat()),
        named.map(place -> place.position().lon()).orElse(spot.lon()),
        spot.radius(),
        approximate,
        spot.rows().size(),
        spot.firstDay(),
        spot.lastDay(),
        spot.latest().number().value(),
        spot.rows().stream().filter(lines::mayOpen).map(row -> row.id().toString()).toList());
  }

  private Optional<Place> place(@Nullable String name) {
    return where.quartier().secteurs().stream()
        .flatMap(secteur -> secteur.places().stream())
        .filter(place -> place.name().equals(name))
        .findFirst();
  }

  private ReviewView.@Nullable Point point(Row row) {
    if (row.lat() == null || row.lon() == null) {
      return null;
    }
    ReportLine line = lines.line(row);
    return new ReviewView.Point(
        line.id(),
        line.id() == null ? null : line.number(),
        row.lat(),
        row.lon(),
        line.nature(),
        line.natureLabel(),
        line.state(),
        line.stateLabel(),
        line.late());
  }
}
