package fr.gusp.veille.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StoryClockTest {

  private static final Instant ONCE = Instant.parse("2025-10-01T00:00:00Z");
  private static final Instant LATER = ONCE.plusSeconds(3_600);

  private final StoryClock clock = StoryClock.standingAt(ONCE);

  @Test
  void standsWhereTheStoryIs() {
    clock.moveTo(LATER);
    assertThat(clock.instant()).isEqualTo(LATER);
    assertThat(clock.withZone(Hours.PARIS).instant()).isEqualTo(LATER);
  }

  @Test
  void neverRunsBackwards() {
    clock.moveTo(LATER);
    assertThatThrownBy(() -> clock.moveTo(ONCE)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void standsWhereTheRecordEndsAtLeast() {
    clock.notBefore(LATER);
    assertThat(clock.instant()).isEqualTo(LATER);
    clock.notBefore(ONCE);
    assertThat(clock.instant()).isEqualTo(LATER);
    clock.follow();
    clock.notBefore(LATER);
    assertThat(clock.instant()).isAfter(LATER);
  }

  @Test
  void showsTheTimeItIsAfterwards() {
    clock.follow();
    assertThat(Duration.between(clock.instant(), Instant.now()).abs())
        .isLessThan(Duration.ofMinutes(1));
    assertThatThrownBy(() -> clock.moveTo(LATER)).isInstanceOf(IllegalStateException.class);
  }
}
