package fr.gusp.veille.query.asset;

import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.ActsOnAnAsset;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.MayReadReport;
import fr.gusp.veille.query.rights.OnlyItsMembersReadADashboard;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Shelf;
import fr.gusp.veille.query.store.ShelfReader;
import fr.gusp.veille.query.summary.Summarise;
import fr.gusp.veille.query.summary.Summary;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /api/v1/assets/{id}}: one équipement of one's quartiers, and what happened to it. */
@RestController
class AssetEndpoint {

  private static final Comparator<Row> LATEST_FIRST =
      Comparator.comparing(Row::position).reversed();

  private final Assets assets;
  private final ShelfReader shelves;
  private final References references;
  private final Clock clock;

  AssetEndpoint(Assets assets, ShelfReader shelves, References references, Clock clock) {
    this.assets = assets;
    this.shelves = shelves;
    this.references = references;
    this.clock = clock;
  }

  @GetMapping("/api/v1/assets/{id}")
  Mono<ResponseEntity<AssetView>> asset(@PathVariable String id, Caller caller) {
    return assets
        .find(assetId(id))
        .filter(found -> OnlyItsMembersReadADashboard.allows(caller, found.registered().quartier()))
        .switchIfEmpty(Mono.error(ProblemException::notFound))
        .flatMap(found -> view(found, caller))
        .map(view -> Answer.versioned(view, view.version()));
  }

  private Mono<AssetView> view(Asset asset, Caller caller) {
    Reference reference = references.now();
    return shelves
        .rows(Shelf.of(asset.registered().asset()))
        .defaultIfEmpty(List.of())
        .map(rows -> history(rows, caller, reference))
        .map(
            reports ->
                new AssetView(
                    AssetSummary.of(asset.registered(), reference),
                    asset.version(),
                    asset.stands() ? "en-place" : "retire",
                    asset.stands() ? "En place" : "Retiré",
                    asset.retiredAt(),
                    reports,
                    asset.stands()
                        ? ActsOnAnAsset.of(caller, asset.registered().quartier())
                        : List.of()));
  }

  private List<Summary> history(List<Row> rows, Caller caller, Reference reference) {
    Summarise names = new Summarise(reference);
    return rows.stream()
        .filter(row -> MayReadReport.allows(caller, row, reference))
        .sorted(LATEST_FIRST)
        .map(row -> names.row(row, clock.instant()))
        .toList();
  }

  private static AssetId assetId(String text) {
    try {
      return AssetId.of(text);
    } catch (IllegalArgumentException notAnId) {
      throw ProblemException.notFound();
    }
  }
}
