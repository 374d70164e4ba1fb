package fr.gusp.veille.query.operations;

import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.listen.Rebuild;
import fr.gusp.veille.query.projection.Parked;
import fr.gusp.veille.query.projection.Progress;
import fr.gusp.veille.query.projection.Projector;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.OnlyOperatorsRepairReading;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** {@code /api/v1/operations/reading}: parked streams are seen and replayed, rebuilds started. */
@RestController
class ReadingEndpoint {

  private final Projector projector;
  private final Progress progress;
  private final Rebuild rebuild;

  ReadingEndpoint(Projector projector, Progress progress, Rebuild rebuild) {
    this.projector = projector;
    this.progress = progress;
    this.rebuild = rebuild;
  }

  @GetMapping("/api/v1/operations/reading")
  Mono<ResponseEntity<ReadingView>> reading(Caller caller) {
    refuseOthers(caller);
    return aside(this::view);
  }

  @PostMapping("/api/v1/operations/reading/parked/{stream}/replay")
  Mono<ResponseEntity<ReadingView>> replay(@PathVariable String stream, Caller caller) {
    refuseOthers(caller);
    return aside(
        () -> {
          if (projector.parked().stream().noneMatch(each -> each.stream().equals(stream))) {
            throw ProblemException.notFound();
          }
          projector.replay(stream);
          return view();
        });
  }

  @PostMapping("/api/v1/operations/reading/rebuild")
  ResponseEntity<ReadingView.Rebuilt> rebuild(Caller caller) {
    refuseOthers(caller);
    if (!rebuild.start()) {
      throw new ProblemException(
          HttpStatus.CONFLICT,
          "rebuild-running",
          "Une reconstruction est déjà en cours",
          List.of());
    }
    return ResponseEntity.accepted()
        .cacheControl(CacheControl.noStore())
        .body(new ReadingView.Rebuilt(true, 0));
  }

  private ReadingView view() {
    List<Parked> parked = projector.parked();
    return new ReadingView(
        progress.position(),
        progress.state().name().toLowerCase(Locale.ROOT),
        progress.behind(),
        parked.stream().mapToInt(each -> each.events().size()).sum(),
        parked,
        new ReadingView.Rebuilt(rebuild.running(), progress.rebuilt()));
  }

  private static void refuseOthers(Caller caller) {
    if (!OnlyOperatorsRepairReading.allows(caller)) {
      throw ProblemException.forbidden();
    }
  }

  /** The projection waits for MongoDB, so never on an event loop. */
  private static <T> Mono<ResponseEntity<T>> aside(Callable<T> work) {
    return Mono.fromCallable(work).subscribeOn(Schedulers.boundedElastic()).map(Answer::of);
  }
}
