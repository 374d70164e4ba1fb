package fr.gusp.veille.gateway.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LagTest {

  private final Ticking clock = new Ticking();
  private final Lag lag = new Lag(clock);

  @Test
  void lateFromTheStartUntilWhatWasRecordedBeforeCanBeRead() {
    assertThat(lag.late(5, 0)).isTrue();
    assertThat(lag.late(7, 4)).isTrue();
    assertThat(lag.late(9, 5)).isFalse();
  }

  @Test
  void lateWhenAPositionWaitsMoreThanFiveSeconds() {
    assertThat(lag.late(8, 8)).isFalse();
    assertThat(lag.late(10, 8)).isFalse();
    clock.advance(Duration.ofSeconds(4));
    assertThat(lag.late(10, 8)).isFalse();
    clock.advance(Duration.ofSeconds(2));
    assertThat(lag.late(10, 8)).isTrue();
    assertThat(lag.late(10, 10)).isFalse();
  }

  @Test
  void neverLateWhileReadingKeepsUpWithABusyService() {
    assertThat(lag.late(98, 98)).isFalse();
    for (int second = 0; second < 60; second++) {
      assertThat(lag.late(100L + second * 10, 98L + second * 10)).isFalse();
      clock.advance(Duration.ofSeconds(1));
    }
  }

  private static final class Ticking extends Clock {

    private Instant now = Instant.parse("2026-11-20T09:00:00Z");

    void advance(Duration step) {
      now = now.plus(step);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
