package fr.gusp.veille.gateway.desk;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * What was just recorded is on the screens a moment later: waiting for it keeps the page after an
 * act from being the page before it. Gives up quietly after about a second, also where one look
 * alone takes longer.
 */
public final class Shown {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(60);
  private static final int LOOKS = 20;
  private static final Duration AT_MOST = Duration.ofMillis(1500);

  private Shown() {}

  /** Of something that could be read before. */
  public static <T> Mono<Void> await(Mono<T> look, ToLongFunction<T> version, long recorded) {
    return await(look, version, recorded, NotYet.class::isInstance);
  }

  /** Of something that may have begun just now: a look that fails is tried again too. */
  public static <T> Mono<Void> awaitNew(Mono<T> look, ToLongFunction<T> version, long recorded) {
    return await(look, version, recorded, any -> true);
  }

  private static <T> Mono<Void> await(
      Mono<T> look, ToLongFunction<T> version, long recorded, Predicate<Throwable> lookAgain) {
    return look.filter(known -> version.applyAsLong(known) >= recorded)
        .switchIfEmpty(Mono.error(NotYet::new))
        .retryWhen(Retry.fixedDelay(LOOKS, BETWEEN_LOOKS).filter(lookAgain))
        .onErrorComplete()
        .take(AT_MOST)
        .then();
  }

  private static final class NotYet extends RuntimeException {}
}
