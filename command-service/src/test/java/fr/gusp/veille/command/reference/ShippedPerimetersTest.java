package fr.gusp.veille.command.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.territory.Place;
import fr.gusp.veille.contract.territory.Point;
import fr.gusp.veille.contract.territory.Quartier;
import fr.gusp.veille.contract.territory.Secteur;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ShippedPerimetersTest {

  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final double METRES_PER_DEGREE = 111_320;
  private static final double APART = 25;

  @Test
  void fileSaysThatItIsApproximate() {
    assertThat(Shipped.read("perimetres.geojson", ShippedPerimetersTest::text))
        .contains("\"statut\": \"périmètre approximatif\"")
        .contains("dessinés à la main pour ce produit, sans source officielle");
  }

  @ParameterizedTest
  @MethodSource("quartiers")
  void outlineOfAQuartierHasSixToTwelveCorners(Quartier quartier) {
    assertThat(quartier.outline()).hasSizeBetween(6, 12);
    assertThat(polygon(quartier.outline()).isValid()).isTrue();
  }

  @Test
  void quartiersNeverOverlap() {
    List<Geometry> outlines = quartiers().map(each -> polygon(each.outline())).toList();

    assertThat(outlines)
        .allSatisfy(
            each -> assertThat(outlines).filteredOn(other -> other.intersects(each)).hasSize(1));
  }

  @ParameterizedTest
  @MethodSource("quartiers")
  void secteursLieInTheirQuartierSideBySide(Quartier quartier) {
    Geometry whole = polygon(quartier.outline()).buffer(1e-9);
    List<Geometry> parts =
        quartier.secteurs().stream()
            .filter(each -> !each.outline().isEmpty())
            .map(each -> polygon(each.outline()))
            .toList();

    assertThat(parts).allMatch(Geometry::isValid).allMatch(whole::covers);
    assertThat(parts)
        .allSatisfy(each -> assertThat(parts).filteredOn(other -> other.overlaps(each)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("quartiers")
  void onlyTheQuartierAsAWholeHasNoOutlineOfItsOwn(Quartier quartier) {
    assertThat(quartier.secteurs())
        .filteredOn(each -> each.outline().isEmpty())
        .extracting(each -> each.id().value())
        .containsExactly("ensemble");
  }

  @ParameterizedTest
  @MethodSource("quartiers")
  void everyPlaceLiesInItsSecteurOrQuartier(Quartier quartier) {
    for (Secteur secteur : quartier.secteurs()) {
      Geometry around =
          polygon(secteur.outline().isEmpty() ? quartier.outline() : secteur.outline());
      assertThat(secteur.places())
          .allMatch(place -> around.covers(GEOMETRY.createPoint(coordinate(place.position()))));
    }
  }

  @ParameterizedTest
  @MethodSource("quartiers")
  void placesAreMoreThan25MetresApart(Quartier quartier) {
    List<Place> places = quartier.secteurs().stream().flatMap(s -> s.places().stream()).toList();

    assertThat(places)
        .allSatisfy(
            each ->
                assertThat(places)
                    .filteredOn(other -> metres(each.position(), other.position()) <= APART)
                    .containsExactly(each));
  }

  private static Stream<Quartier> quartiers() {
    return ShippedReference.load().territories().stream()
        .flatMap(epci -> epci.communes().stream())
        .flatMap(commune -> commune.quartiers().stream());
  }

  private static Geometry polygon(List<Point> corners) {
    return GEOMETRY.createPolygon(
        Stream.concat(corners.stream(), corners.stream().limit(1))
            .map(ShippedPerimetersTest::coordinate)
            .toArray(Coordinate[]::new));
  }

  private static Coordinate coordinate(Point point) {
    return new Coordinate(point.lon(), point.lat());
  }

  private static double metres(Point one, Point other) {
    double north = (one.lat() - other.lat()) * METRES_PER_DEGREE;
    double shrink = Math.cos(Math.toRadians(one.lat()));
    return Math.hypot(north, (one.lon() - other.lon()) * METRES_PER_DEGREE * shrink);
  }

  private static String text(Reader reader) {
    try (StringWriter all = new StringWriter()) {
      reader.transferTo(all);
      return all.toString();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
