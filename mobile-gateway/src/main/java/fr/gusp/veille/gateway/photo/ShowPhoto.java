package fr.gusp.veille.gateway.photo;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.dossier.Dossiers;
import fr.gusp.veille.gateway.problem.Refusal;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Shows a photo to who may read the report it belongs to, and the small one of what is open nearby
 * to who may file there; a hash alone opens nothing.
 */
@RestController
class ShowPhoto {

  private final Callers callers;
  private final Dossiers dossiers;
  private final Album album;
  private final NearbyPhotos nearby;

  ShowPhoto(Callers callers, Dossiers dossiers, Album album, NearbyPhotos nearby) {
    this.callers = callers;
    this.dossiers = dossiers;
    this.album = album;
    this.nearby = nearby;
  }

  @GetMapping("/api/v1/reports/{report}/photos/{hash}")
  Mono<ResponseEntity<Resource>> show(
      ServerWebExchange exchange,
      @PathVariable UUID report,
      @PathVariable String hash,
      @RequestParam(required = false) @Nullable String size) {
    String known = PhotoHashes.known(hash);
    return callers
        .required(exchange)
        .flatMap(caller -> sizeFor(caller, report, known, size))
        .switchIfEmpty(Mono.error(PhotoProblems::notHere))
        .flatMap(allowed -> album.show(known, allowed));
  }

  /** As asked, for who may read the report; the small one, for who sees it nearby. */
  private Mono<String> sizeFor(Caller caller, UUID report, String hash, @Nullable String size) {
    return dossiers
        .one(caller, report)
        .filter(dossier -> dossier.holds(hash))
        .map(dossier -> size == null ? "full" : size)
        .onErrorResume(Refusal.class, refusal -> nearby.sizeFor(caller, report, hash, refusal));
  }

  /** The address the phone asks: {@code ?report=}, and nothing without it. */
  @GetMapping("/api/v1/photos/{hash}")
  Mono<ResponseEntity<Resource>> showOf(
      ServerWebExchange exchange,
      @PathVariable String hash,
      @RequestParam(required = false) @Nullable UUID report,
      @RequestParam(required = false) @Nullable String size) {
    if (report == null) {
      return Mono.error(PhotoProblems.notHere());
    }
    return show(exchange, report, hash, size);
  }

  static ResponseEntity<Resource> answer(String hash, Resource picture) {
    ContentDisposition inline =
        ContentDisposition.inline().filename("photo-" + hash.substring(0, 12) + ".jpg").build();
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_JPEG)
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
        .header(HttpHeaders.CONTENT_DISPOSITION, inline.toString())
        .body(picture);
  }
}
