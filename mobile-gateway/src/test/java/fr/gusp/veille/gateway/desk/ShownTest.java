package fr.gusp.veille.gateway.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class ShownTest {

  private static final Duration A_MOMENT = Duration.ofMillis(1500);

  @Test
  void goesOnAsSoonAsItIsThere() {
    AtomicInteger looks = new AtomicInteger();
    Mono<Long> look = Mono.fromSupplier(() -> (long) looks.incrementAndGet());
    inTheEnd(() -> Shown.awaitNew(look, Long::longValue, 3)).verifyComplete();
    assertThat(looks).hasValue(3);
  }

  @Test
  void readingSideThatDoesNotAnswerHoldsNobody() {
    inTheEnd(() -> Shown.await(Mono.<Long>never(), Long::longValue, 3)).verifyComplete();
  }

  @Test
  void slowLooksTogetherHoldNobodyLongerThanOne() {
    Mono<Long> slow = Mono.delay(Duration.ofMillis(900));
    inTheEnd(() -> Shown.awaitNew(slow, Long::longValue, 3)).verifyComplete();
  }

  @Test
  void failureIsNotThePagesTrouble() {
    inTheEnd(() -> Shown.await(Mono.<Long>error(new IllegalStateException()), any -> 0, 3))
        .verifyComplete();
  }

  private static StepVerifier.LastStep inTheEnd(Supplier<Mono<Void>> wait) {
    return StepVerifier.withVirtualTime(wait).thenAwait(A_MOMENT);
  }
}
