package fr.gusp.veille.command.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomIdsTest {

  @ParameterizedTest
  @ValueSource(bytes = {0, -1, 0x55, (byte) 0xAA})
  void idsAreRandomUuidsOfVersion4(byte drawn) {
    UUID id =
        new RandomIds(
                count -> {
                  byte[] bytes = new byte[count];
                  Arrays.fill(bytes, drawn);
                  return bytes;
                })
            .get();

    assertThat(id.version()).isEqualTo(4);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 56).isEqualTo(drawn & 0xFF);
  }
}
