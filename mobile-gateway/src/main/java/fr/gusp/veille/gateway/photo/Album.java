package fr.gusp.veille.gateway.photo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Kept photos for pages and paper. Whoever asks has made sure before that the reader may see the
 * photo: a hash alone opens nothing.
 */
@Component
public class Album {

  private final PhotoStore store;

  Album(PhotoStore store) {
    this.store = store;
  }

  /**
   * One photo as the answer of a page; « not found » where its bytes have not arrived.
   *
   * @param size {@code thumb} for the small one
   */
  public Mono<ResponseEntity<Resource>> show(String hash, @Nullable String size) {
    String known = PhotoHashes.known(hash);
    PhotoStore.Size wanted = "thumb".equals(size) ? PhotoStore.Size.THUMB : PhotoStore.Size.FULL;
    return Mono.fromCallable(() -> store.find(known, wanted))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(Mono::justOrEmpty)
        .switchIfEmpty(Mono.error(PhotoProblems::notHere))
        .map(picture -> ShowPhoto.answer(known, picture));
  }

  /** The small pictures that are there, by their hash. */
  public Mono<Map<String, byte[]>> small(Collection<String> hashes) {
    return Flux.fromIterable(hashes)
        .distinct()
        .flatMap(this::small)
        .collectMap(Small::hash, Small::bytes);
  }

  private Mono<Small> small(String hash) {
    return Mono.fromCallable(() -> store.find(PhotoHashes.known(hash), PhotoStore.Size.THUMB))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(Mono::justOrEmpty)
        .map(picture -> new Small(hash, bytes(picture)));
  }

  private static byte[] bytes(Resource picture) {
    try {
      return picture.getContentAsByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private record Small(String hash, byte[] bytes) {}
}
