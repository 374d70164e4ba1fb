package fr.gusp.veille.gateway.desk.tour;

import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.photo.Album;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Shows a photo taken at a point to who may read the tour. */
@RestController
class TourPhotos {

  private final Callers callers;
  private final Tours tours;
  private final Album album;

  TourPhotos(Callers callers, Tours tours, Album album) {
    this.callers = callers;
    this.tours = tours;
    this.album = album;
  }

  @GetMapping("/api/v1/tours/{tour}/photos/{hash}")
  Mono<ResponseEntity<Resource>> show(
      ServerWebExchange exchange,
      @PathVariable UUID tour,
      @PathVariable String hash,
      @RequestParam(required = false) @Nullable String size) {
    return callers
        .required(exchange)
        .flatMap(caller -> tours.one(caller, tour))
        .filter(known -> known.shows(hash))
        .switchIfEmpty(Mono.error(() -> new Refusal(Problems.UNKNOWN)))
        .flatMap(known -> album.show(hash, size));
  }
}
