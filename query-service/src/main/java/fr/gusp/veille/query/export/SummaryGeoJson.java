package fr.gusp.veille.query.export;

import fr.gusp.veille.contract.wire.EventJson;
import fr.gusp.veille.query.summary.Summary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Flux;

/**
 * A list of reports as GeoJSON (RFC 7946): the same reports as its CSV, those without a point, or
 * whose point is for the right circle, with no geometry.
 */
public final class SummaryGeoJson {

  private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");
  private static final String BEGIN = "{\"type\":\"FeatureCollection\",\"features\":[\n";
  private static final String END = "\n]}\n";

  private SummaryGeoJson() {}

  /** A download, feature by feature, however long the list is. */
  public static ResponseEntity<Flux<String>> answer(String name, Flux<Summary> list) {
    Flux<String> features =
        Flux.defer(
            () -> {
              AtomicBoolean first = new AtomicBoolean(true);
              return list.map(one -> (first.getAndSet(false) ? "" : ",\n") + feature(one));
            });
    return ResponseEntity.ok()
        .contentType(GEO_JSON)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name + ".geojson").build().toString())
        .body(Flux.concat(Flux.just(BEGIN), features, Flux.just(END)));
  }

  static String feature(Summary one) {
    Map<String, @Nullable Object> feature = new LinkedHashMap<>();
    feature.put("type", "Feature");
    feature.put("id", one.id());
    feature.put("geometry", geometry(one.location()));
    feature.put("properties", properties(one));
    return EventJson.mapper().writeValueAsString(feature);
  }

  /** Longitude first, as the RFC has it. */
  private static @Nullable Map<String, Object> geometry(Summary.@Nullable Point point) {
    return point == null
        ? null
        : Map.of("type", "Point", "coordinates", List.of(point.lon(), point.lat()));
  }

  private static Map<String, @Nullable Object> properties(Summary one) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("numero", one.number());
    all.put("nature", one.natureLabel());
    all.put("sousNature", one.subNatureLabel());
    all.put("gravite", one.severity());
    all.put("quartier", one.quartierName());
    all.put("secteur", one.secteurName());
    all.put("lieu", one.place());
    all.put("etat", one.stateLabel());
    all.put("chez", one.holder() == null ? null : one.holder().name());
    all.put("constateLe", one.observedAt().toString());
    all.put("recuLe", one.recordedAt().toString());
    all.put("objectifDepasse", one.late());
    all.put("renvois", one.renvois());
    all.put("photos", one.photos());
    return all;
  }
}
