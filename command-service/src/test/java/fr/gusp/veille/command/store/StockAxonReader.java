package fr.gusp.veille.command.store;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Axon's own tailing of our table, as its tracking processors do it, the gap timeout shortened to
 * three seconds.
 */
public final class StockAxonReader {

  private static final int GAP_TIMEOUT_MILLIS = 3_000;

  private final JdbcEventStorageEngine engine;
  private final Set<String> seen = new LinkedHashSet<>();
  private @Nullable TrackingToken token;

  private StockAxonReader(DataSource dataSource) {
    NamedEventSerializer serializer = new NamedEventSerializer();
    JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder();
    builder
        .schema(EventStoreConfiguration.schema())
        .eventSerializer(serializer)
        .snapshotSerializer(serializer)
        .connectionProvider(new DataSourceConnectionProvider(dataSource))
        .transactionManager(NoTransactionManager.instance())
        .gapTimeout(GAP_TIMEOUT_MILLIS);
    engine = builder.build();
  }

  /** A reader that begins where the table ends now. */
  public static StockAxonReader fromTheHead(DataSource dataSource) {
    StockAxonReader reader = new StockAxonReader(dataSource);
    reader.token = reader.engine.createHeadToken();
    return reader;
  }

  /** Reads on to the end, and gives the ids of all that was read so far. */
  public Set<String> read() {
    try (var events = engine.readEvents(token, false)) {
      events.forEach(this::remember);
    }
    return seen;
  }

  /** Whether the reader would still take an event at a position if it appeared. */
  public boolean expects(long position) {
    return token instanceof GapAwareTrackingToken at
        && (position > at.getIndex() || at.getGaps().contains(position));
  }

  private void remember(TrackedEventMessage<?> event) {
    seen.add(event.getIdentifier());
    token = event.trackingToken();
  }
}
