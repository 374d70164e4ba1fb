package fr.gusp.veille.query.nearby;

import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.OwnQuartiers;
import fr.gusp.veille.query.http.Parameters;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.OnlyTheFieldOfTheQuartierSeesWhatIsNear;
import fr.gusp.veille.query.row.RenderRow;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Shelf;
import fr.gusp.veille.query.store.ReportReader;
import fr.gusp.veille.query.store.ShelfReader;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * {@code GET /api/v1/reports/nearby}: the open dossiers of the same nature within 50 m or at the
 * same place, the oldest first; without a place all open ones of a quartier, which a phone keeps.
 */
@RestController
class NearbyEndpoint {

  private static final int MOST = 500;
  private static final Comparator<Row> OLDEST_FIRST = Comparator.comparing(Row::position);

  private final ShelfReader shelves;
  private final ReportReader reports;
  private final References references;

  NearbyEndpoint(ShelfReader shelves, ReportReader reports, References references) {
    this.shelves = shelves;
    this.reports = reports;
    this.references = references;
  }

  record Found(List<NearbyReport> items) {}

  @GetMapping("/api/v1/reports/nearby")
  Mono<ResponseEntity<Found>> nearby(
      @RequestParam MultiValueMap<String, String> given, Caller caller) {
    Parameters parameters =
        new Parameters(given, "quartier", "nature", "lat", "lon", "place", "asset");
    Reference reference = references.now();
    OwnQuartiers own = OwnQuartiers.read(parameters, caller, reference);
    Around around = around(parameters);
    parameters.check();
    Set<QuartierId> quartiers =
        own.thatMay(each -> OnlyTheFieldOfTheQuartierSeesWhatIsNear.allows(caller, each));
    return Flux.fromIterable(quartiers)
        .flatMap(quartier -> shelves.rows(Shelf.open(quartier)))
        .flatMapIterable(rows -> rows)
        .filter(row -> OnlyTheFieldOfTheQuartierSeesWhatIsNear.allows(caller, row, reference))
        .filter(around::fits)
        .sort(OLDEST_FIRST)
        .take(MOST)
        .map(row -> NearbyReport.of(row, caller.member()))
        .collectList()
        .map(items -> Answer.of(new Found(items)));
  }

  /** One of them, by its id: what its photo is shown by (docs/adr/0028). */
  @GetMapping("/api/v1/reports/nearby/{id}")
  Mono<ResponseEntity<NearbyReport>> one(@PathVariable String id, Caller caller) {
    return reports
        .find(reportId(id))
        .flatMap(history -> Mono.justOrEmpty(history.fold()))
        .map(RenderRow::of)
        .filter(
            row -> OnlyTheFieldOfTheQuartierSeesWhatIsNear.allows(caller, row, references.now()))
        .switchIfEmpty(Mono.error(ProblemException::notFound))
        .map(row -> Answer.of(NearbyReport.of(row, caller.member())));
  }

  private static Around around(Parameters parameters) {
    @Nullable Nature nature = parameters.code("nature", Nature.class);
    @Nullable Double lat = degrees(parameters, "lat", 90);
    @Nullable Double lon = degrees(parameters, "lon", 180);
    if ((lat == null) != (lon == null)) {
      parameters.refuse("lat", "malformed", "lat et lon vont ensemble");
    }
    @Nullable String place = parameters.read("place", text -> text, "Un lieu");
    @Nullable AssetId asset = parameters.read("asset", AssetId::of, "Un équipement");
    return new Around(nature, lat, lon, place, asset);
  }

  private static @Nullable Double degrees(Parameters parameters, String name, double most) {
    return parameters.read(name, text -> within(Double.parseDouble(text), most), "Des degrés");
  }

  private static Double within(double degrees, double most) {
    if (!(Math.abs(degrees) <= most)) {
      throw new IllegalArgumentException("degrees");
    }
    return degrees;
  }

  private static ReportId reportId(String text) {
    try {
      return ReportId.of(text);
    } catch (IllegalArgumentException notAnId) {
      throw ProblemException.notFound();
    }
  }
}
