package fr.gusp.veille.command.deskwork;

import java.util.concurrent.Callable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** JDBC never runs on an event loop. */
public final class OffTheLoop {

  private OffTheLoop() {}

  public static <T> Mono<T> run(Callable<T> work) {
    return Mono.fromCallable(work).subscribeOn(Schedulers.boundedElastic());
  }
}
