package fr.gusp.veille.query.asset;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.Page;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * {@code GET /api/v1/assets}: the équipements of one's quartiers, page by page; {@code /points}:
 * all at once; {@code /by-number/{number}}: those that bear a number.
 */
@RestController
class AssetsEndpoint {

  private final Assets assets;
  private final References references;

  AssetsEndpoint(Assets assets, References references) {
    this.assets = assets;
    this.references = references;
  }

  record Found(List<AssetSummary> items) {}

  @GetMapping("/api/v1/assets")
  Mono<ResponseEntity<Page<AssetSummary>>> page(
      @RequestParam MultiValueMap<String, String> given, Caller caller) {
    Reference reference = references.now();
    Wanted wanted = Wanted.read(given, caller, reference);
    return assets
        .find(wanted)
        .map(found -> Page.of(found, wanted.page()))
        .map(page -> page.map(each -> AssetSummary.of(each, reference)))
        .map(Answer::of);
  }

  @GetMapping("/api/v1/assets/points")
  Mono<ResponseEntity<AssetPoints>> points(
      @RequestParam MultiValueMap<String, String> given, Caller caller) {
    return assets
        .find(Wanted.read(given, caller, references.now()))
        .map(AssetPoints::of)
        .map(Answer::of);
  }

  @GetMapping("/api/v1/assets/by-number/{number}")
  Mono<ResponseEntity<Found>> numbered(@PathVariable String number, Caller caller) {
    Reference reference = references.now();
    Set<EpciId> epcis =
        caller.quartiers().stream()
            .flatMap(quartier -> reference.epciOf(quartier).stream())
            .collect(Collectors.toSet());
    return assets
        .numbered(number, epcis, caller.quartiers())
        .map(found -> found.stream().map(each -> AssetSummary.of(each, reference)).toList())
        .map(found -> Answer.of(new Found(found)));
  }
}
