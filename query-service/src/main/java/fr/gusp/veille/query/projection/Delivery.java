package fr.gusp.veille.query.projection;

import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.wire.EventHeaders;
import fr.gusp.veille.query.history.Fact;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** An event as the topic delivered it, not read yet: it may be anything. */
public record Delivery(long offset, String stream, Map<String, String> headers, String json) {

  private static final long UNKNOWN = Long.MAX_VALUE / 2;

  /** Its place in its stream; behind all others, as delivered, where it does not say. */
  long order() {
    try {
      return sequence();
    } catch (NumberFormatException unreadable) {
      return UNKNOWN + offset;
    }
  }

  long sequence() {
    return Long.parseLong(header(EventHeaders.SEQUENCE));
  }

  long position() {
    return Long.parseLong(header(EventHeaders.POSITION));
  }

  String name() {
    return header(EventHeaders.TYPE);
  }

  /** Reads it; any runtime exception says that the data is at fault. */
  Fact fact() {
    Fact fact =
        Fact.read(
            name(),
            sequence(),
            position(),
            Instant.parse(header(EventHeaders.TIME)),
            Optional.ofNullable(headers.get(EventHeaders.ACTOR)).map(MemberId::of).orElse(null),
            Optional.ofNullable(headers.get(EventHeaders.ACTOR_ORGANISATION))
                .map(OrganisationId::new)
                .orElse(null),
            json);
    if (!fact.event().stream().equals(stream)) {
      throw new IllegalArgumentException("an event under the key of another stream");
    }
    return fact;
  }

  private String header(String name) {
    return headers.getOrDefault(name, "");
  }
}
