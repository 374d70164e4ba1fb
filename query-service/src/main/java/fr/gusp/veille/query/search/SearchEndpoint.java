package fr.gusp.veille.query.search;

import fr.gusp.veille.query.export.SummaryCsv;
import fr.gusp.veille.query.export.SummaryGeoJson;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.Page;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.summary.Summary;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * {@code GET /api/v1/reports}, {@code .csv} and {@code .geojson}: what the caller may read, newest
 * first unless asked otherwise.
 */
@RestController
class SearchEndpoint {

  private final FindReports reports;

  SearchEndpoint(FindReports reports) {
    this.reports = reports;
  }

  @GetMapping("/api/v1/reports")
  Mono<ResponseEntity<Page<Summary>>> search(
      @RequestParam MultiValueMap<String, String> given, Caller caller) {
    return reports.page(Criteria.read(given), caller).map(Answer::of);
  }

  @GetMapping("/api/v1/reports/points")
  Mono<ResponseEntity<PointsView>> points(
      @RequestParam MultiValueMap<String, String> given, Caller caller) {
    return reports.points(Criteria.read(given), caller).map(Answer::of);
  }

  @GetMapping("/api/v1/reports.csv")
  ResponseEntity<Flux<String>> file(
      @RequestParam MultiValueMap<String, String> given, Caller caller) {
    return SummaryCsv.answer("signalements", reports.all(Criteria.read(given), caller));
  }

  @GetMapping("/api/v1/reports.geojson")
  ResponseEntity<Flux<String>> map(
      @RequestParam MultiValueMap<String, String> given, Caller caller) {
    return SummaryGeoJson.answer("signalements", reports.all(Criteria.read(given), caller));
  }
}
