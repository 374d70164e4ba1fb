package fr.gusp.veille.query.catalogue;

import fr.gusp.veille.contract.territory.Commune;
import fr.gusp.veille.contract.territory.Quartier;
import fr.gusp.veille.contract.territory.Secteur;
import fr.gusp.veille.contract.territory.TerritoryPublished;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.reference.References;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/territories}: what a form offers to choose a place from. */
@RestController
class TerritoriesEndpoint {

  record Territory(String epci, String name, int version, List<CommuneView> communes) {}

  record CommuneView(String id, String name, List<QuartierView> quartiers) {}

  record QuartierView(String id, String name, List<SecteurView> secteurs) {}

  record SecteurView(String id, String name, List<PlaceView> places) {}

  record PlaceView(String name, String kind) {}

  private final References references;

  TerritoriesEndpoint(References references) {
    this.references = references;
  }

  @GetMapping("/api/v1/territories")
  ResponseEntity<List<Territory>> territories() {
    return Answer.of(
        references.now().territories().values().stream()
            .map(TerritoriesEndpoint::territory)
            .toList());
  }

  private static Territory territory(TerritoryPublished each) {
    return new Territory(
        each.epci().value(),
        each.name(),
        each.version(),
        each.communes().stream().map(TerritoriesEndpoint::commune).toList());
  }

  private static CommuneView commune(Commune each) {
    return new CommuneView(
        each.id().value(),
        each.name(),
        each.quartiers().stream().map(TerritoriesEndpoint::quartier).toList());
  }

  private static QuartierView quartier(Quartier each) {
    return new QuartierView(
        each.id().value(),
        each.name(),
        each.secteurs().stream().map(TerritoriesEndpoint::secteur).toList());
  }

  private static SecteurView secteur(Secteur each) {
    return new SecteurView(
        each.id().value(),
        each.name(),
        each.places().stream().map(place -> new PlaceView(place.name(), place.kind())).toList());
  }
}
