package fr.gusp.veille.bench.million;

import fr.gusp.veille.contract.catalogue.EventCatalogue;
import fr.gusp.veille.contract.catalogue.EventReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The import path: events inserted into the store by SQL. The trigger of every append announces
 * them, so the relay takes them as it takes any other.
 */
public final class Import {

  private static final String INSERT =
      "INSERT INTO event (id, stream, sequence, stream_kind, recorded_at, name, payload, metadata)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
  private static final int PER_BATCH = 2_000;
  private static final byte[] METADATA =
      "{\"actor\":\"00000000-0000-0001-0000-000000000001\",\"organisation\":\"maisons-et-cites\"}"
          .getBytes(StandardCharsets.UTF_8);

  private final DataSource store;
  private long events;

  public Import(DataSource store) {
    this.store = store;
  }

  /** Inserts all of them, a transaction per batch; how many there were. */
  public long all(Iterator<Step> steps) throws SQLException {
    try (Connection connection = store.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      while (steps.hasNext()) {
        for (int n = 0; n < PER_BATCH && steps.hasNext(); n++) {
          add(insert, steps.next());
        }
        insert.executeBatch();
      }
    }
    return events;
  }

  private void add(PreparedStatement insert, Step step) throws SQLException {
    events++;
    String stream = step.event().stream();
    int colon = stream.indexOf(':');
    Object[] values = {
      new UUID(9, events).toString(),
      stream,
      step.sequence(),
      colon < 0 ? "report" : stream.substring(0, colon),
      step.at().toString(),
      EventCatalogue.nameOf(step.event().getClass()),
      EventReader.write(step.event()),
      METADATA
    };
    for (int at = 0; at < values.length; at++) {
      insert.setObject(at + 1, values[at]);
    }
    insert.addBatch();
  }
}
