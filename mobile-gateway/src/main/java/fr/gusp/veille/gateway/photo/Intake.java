package fr.gusp.veille.gateway.photo;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Takes photos in, from wherever they come; answers once they are on the disk. */
@Component
public class Intake {

  private static final int MOST = 10;

  private final Doorstep doorstep;
  private final Darkroom darkroom;
  private final PhotoStore store;
  private final Scheduler decoding;

  @Autowired
  Intake(Doorstep doorstep, Darkroom darkroom, PhotoStore store, Scheduler photoDecoding) {
    this.doorstep = doorstep;
    this.darkroom = darkroom;
    this.store = store;
    this.decoding = photoDecoding;
  }

  /** An intake into a directory that no gateway serves yet. */
  public static Intake into(Path directory) {
    return new Intake(
        new Doorstep(directory),
        new Darkroom(),
        new DirectoryPhotoStore(directory),
        Schedulers.boundedElastic());
  }

  /** A photo that is kept; {@code isNew} unless it already was. */
  record Kept(String hash, boolean isNew) {}

  /** Keeps photos one after the other and answers their hashes, in the same order. */
  public Mono<List<String>> keep(Caller caller, List<Flux<DataBuffer>> photos) {
    if (photos.size() > MOST) {
      return Mono.error(PhotoProblems.tooMany());
    }
    return Flux.fromIterable(photos)
        .concatMap(photo -> take(caller, photo, null))
        .map(Kept::hash)
        .collectList();
  }

  /**
   * Keeps one photo.
   *
   * @param announced the hash it must have, where the sender said one
   */
  Mono<Kept> take(Caller caller, Flux<DataBuffer> photo, @Nullable String announced) {
    if (!mayTake(caller)) {
      return Mono.error(new Refusal(Problems.NOT_YOURS));
    }
    return Mono.usingWhen(
        Mono.fromCallable(doorstep::open).subscribeOn(Schedulers.boundedElastic()),
        incoming ->
            write(photo, incoming)
                .then(Mono.fromCallable(() -> keep(incoming, announced)).subscribeOn(decoding)),
        incoming -> Mono.fromRunnable(incoming::discard).subscribeOn(Schedulers.boundedElastic()));
  }

  /** Machines without a role and members of the comité observe nothing on the ground. */
  private static boolean mayTake(Caller caller) {
    return caller.role() != null && !caller.is(Role.COMITE);
  }

  private static Mono<Void> write(Flux<DataBuffer> photo, Incoming incoming) {
    return photo
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

  private Kept keep(Incoming incoming, @Nullable String announced) {
    String hash = incoming.hash();
    if (announced != null && !announced.equals(hash)) {
      throw PhotoProblems.hashMismatch();
    }
    if (store.has(hash)) {
      return new Kept(hash, false);
    }
    store.keep(hash, darkroom.develop(incoming.whole()));
    return new Kept(hash, true);
  }
}
