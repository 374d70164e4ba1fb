package fr.gusp.veille.command.relay;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.wire.EventHeaders;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventRecordTest {

  private static final byte[] PAYLOAD = "not even JSON".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "null", "", "{\"actor\":", "rubbish"})
  void eventWithoutReadableMetadataIsCarried(String metadata) {
    var record =
        EventRecord.of(
            new StoredEvent(
                7,
                "id",
                "stream",
                3,
                "2026-01-05T08:00:00Z",
                "from.elsewhere.v9",
                PAYLOAD,
                metadata.getBytes(StandardCharsets.UTF_8)));

    assertThat(record.value()).isSameAs(PAYLOAD);
    assertThat(record.key()).isEqualTo("stream");
    assertThat(record.headers().lastHeader(EventHeaders.ACTOR)).isNull();
    assertThat(record.headers().lastHeader(EventHeaders.ACTOR_ORGANISATION)).isNull();
    assertThat(record.headers().toArray()).hasSize(9);
  }
}
