package fr.gusp.veille.gateway.photo;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.util.Map;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Takes a photo in under its hash; 2xx only once it is on the disk. */
@RestController
class TakePhoto {

  private final Callers callers;
  private final Doorstep doorstep;
  private final Darkroom darkroom;
  private final PhotoStore store;
  private final Scheduler decoding;

  TakePhoto(
      Callers callers,
      Doorstep doorstep,
      Darkroom darkroom,
      PhotoStore store,
      Scheduler photoDecoding) {
    this.callers = callers;
    this.doorstep = doorstep;
    this.darkroom = darkroom;
    this.store = store;
    this.decoding = photoDecoding;
  }

  @PutMapping("/api/v1/photos/{hash}")
  Mono<ResponseEntity<Map<String, String>>> take(
      ServerWebExchange exchange, @PathVariable String hash) {
    return callers
        .required(exchange)
        .filter(TakePhoto::mayTake)
        .switchIfEmpty(Mono.error(() -> new Refusal(Problems.NOT_YOURS)))
        .then(Mono.defer(() -> receive(exchange.getRequest(), PhotoHashes.known(hash))))
        .map(isNew -> ResponseEntity.status(isNew ? 201 : 200).body(Map.of("hash", hash)));
  }

  /** Machines without a role and members of the comité observe nothing on the ground. */
  private static boolean mayTake(Caller caller) {
    return caller.role() != null && !caller.is(Role.COMITE);
  }

  private Mono<Boolean> receive(ServerHttpRequest request, String hash) {
    if (request.getHeaders().getContentLength() > Incoming.LIMIT) {
      return Mono.error(PhotoProblems.tooHeavy());
    }
    return Mono.usingWhen(
        Mono.fromCallable(doorstep::open).subscribeOn(Schedulers.boundedElastic()),
        incoming ->
            write(request, incoming)
                .then(Mono.fromCallable(() -> keep(incoming, hash)).subscribeOn(decoding)),
        incoming -> Mono.fromRunnable(incoming::discard).subscribeOn(Schedulers.boundedElastic()));
  }

  private static Mono<Void> write(ServerHttpRequest request, Incoming incoming) {
    return request
        .getBody()
        .publishOn(Schedulers.boundedElastic())
        .doOnNext(
            piece -> {
              try {
                incoming.take(piece);
              } finally {
                DataBufferUtils.release(piece);
              }
            })
        .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
        .then();
  }

  private boolean keep(Incoming incoming, String hash) {
    byte[] file = incoming.whole(hash);
    if (store.has(hash)) {
      return false;
    }
    store.keep(hash, darkroom.develop(file));
    return true;
  }
}
