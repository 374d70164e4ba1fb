package fr.gusp.veille.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedTextTest {

  /** Nonce and tag alone: the sealed empty text. */
  private static final String SEALED = "v1.AAAAAAAAAAAAAAABVrfRnTQ3mT5rWnFdidNC1w==";

  @Test
  void acceptsASealedText() {
    assertThat(new SealedText(SEALED).value()).isEqualTo(SEALED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Canapé devant le 12",
        "v1.",
        "v1. Canapé devant le 12, deux matelas et un frigo",
        "v1.AAAA",
        "v2.AAAAAAAAAAAAAAABVrfRnTQ3mT5rWnFdidNC1w=="
      })
  void refusesClearText(String clear) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SealedText(clear))
        .withMessage("not a sealed text");
  }

  @Test
  void tellsNothingInALog() {
    assertThat(new SealedText(SEALED)).hasToString("sealed");
  }
}
