package fr.gusp.veille.query.quartiermap;

import fr.gusp.veille.contract.territory.Point;
import fr.gusp.veille.contract.territory.Quartier;
import fr.gusp.veille.contract.territory.Secteur;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.QuartierArgument;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/quartiers/{id}/map}: « périmètre approximatif », readable without tiles. */
@RestController
class MapEndpoint {

  /** Outlines and places; corners are [lat, lon]. */
  record MapView(
      String quartier,
      String name,
      boolean approximate,
      List<double[]> outline,
      List<SecteurView> secteurs,
      List<PlaceView> places) {}

  record SecteurView(String id, String name, List<double[]> outline) {}

  record PlaceView(String name, String kind, String secteur, double lat, double lon) {}

  private final References references;

  MapEndpoint(References references) {
    this.references = references;
  }

  @GetMapping("/api/v1/quartiers/{quartier}/map")
  ResponseEntity<MapView> map(@PathVariable String quartier, Caller caller) {
    return Answer.of(view(QuartierArgument.read(quartier, caller, references.now()).quartier()));
  }

  private static MapView view(Quartier quartier) {
    return new MapView(
        quartier.id().value(),
        quartier.name(),
        true,
        corners(quartier.outline()),
        quartier.secteurs().stream()
            .map(each -> new SecteurView(each.id().value(), each.name(), corners(each.outline())))
            .toList(),
        quartier.secteurs().stream().flatMap(each -> places(each).stream()).toList());
  }

  private static List<PlaceView> places(Secteur secteur) {
    return secteur.places().stream()
        .map(
            each ->
                new PlaceView(
                    each.name(),
                    each.kind(),
                    secteur.id().value(),
                    each.position().lat(),
                    each.position().lon()))
        .toList();
  }

  private static List<double[]> corners(List<Point> outline) {
    return outline.stream().map(each -> new double[] {each.lat(), each.lon()}).toList();
  }
}
