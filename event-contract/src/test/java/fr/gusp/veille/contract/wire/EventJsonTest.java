package fr.gusp.veille.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.gusp.veille.contract.samples.Samples;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class EventJsonTest {

  @Test
  void anInstantKeepsTheOffsetOfItsPlace() {
    assertThat(Samples.aFiledReport().event().observedAt())
        .isEqualTo(OffsetDateTime.parse("2026-11-20T09:12:03+01:00"))
        .hasToString("2026-11-20T09:12:03+01:00");
  }

  @Test
  void amountsKeepTheirValue() {
    assertThat(Samples.aCompletion().event().cost()).isEqualByComparingTo("128.5");
    assertThat(Samples.aCompletion().with("cost", 0.1).event().cost()).isEqualByComparingTo("0.1");
  }

  @Test
  void anEmptyListIsNotAbsent() {
    assertThat(new String(EventJson.mapper().writeValueAsBytes(Samples.aVerification().event())))
        .contains("\"photos\"");
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> Samples.aVerification().without("photos").event());
  }
}
