package fr.gusp.veille.gateway.photo;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes a photo in under its hash; 2xx only once it is on the disk. */
@RestController
class TakePhoto {

  private final Callers callers;
  private final Intake intake;

  TakePhoto(Callers callers, Intake intake) {
    this.callers = callers;
    this.intake = intake;
  }

  @PutMapping("/api/v1/photos/{hash}")
  Mono<ResponseEntity<Map<String, String>>> take(
      ServerWebExchange exchange, @PathVariable String hash) {
    return callers
        .required(exchange)
        .flatMap(caller -> receive(caller, exchange.getRequest(), hash))
        .map(kept -> ResponseEntity.status(kept.isNew() ? 201 : 200).body(Map.of("hash", hash)));
  }

  private Mono<Intake.Kept> receive(Caller caller, ServerHttpRequest request, String hash) {
    String known = PhotoHashes.known(hash);
    if (request.getHeaders().getContentLength() > Incoming.LIMIT) {
      return Mono.error(PhotoProblems.tooHeavy());
    }
    return intake.take(caller, request.getBody(), known);
  }
}
