package fr.gusp.veille.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AsOfTest {

  @Test
  void isTheEndOfADayInParis() {
    assertThat(AsOf.instant("2026-11-02")).isEqualTo(Instant.parse("2026-11-02T22:59:59.999Z"));
    assertThat(AsOf.instant("2026-07-14")).isEqualTo(Instant.parse("2026-07-14T21:59:59.999Z"));
  }

  @Test
  void isAnInstantWithItsOffset() {
    assertThat(AsOf.instant("2026-11-02T10:00:00+01:00"))
        .isEqualTo(Instant.parse("2026-11-02T09:00:00Z"));
  }
}
