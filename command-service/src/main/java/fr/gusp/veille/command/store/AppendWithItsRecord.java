package fr.gusp.veille.command.store;

import fr.gusp.veille.command.idempotence.CommandRecord;
import fr.gusp.veille.command.idempotence.RowBeside;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collections;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.AppendEventsStatementBuilder;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.JdbcEventStorageEngineStatements;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Appends a command's events, its idempotency record, its answer, the key of what begins and the
 * rows that follow from them in one statement: one round trip, and nothing that could be stored
 * without the rest. A repeated command meets its own record and fails as a duplicate key.
 */
final class AppendWithItsRecord implements AppendEventsStatementBuilder {

  private static final String RECORD =
      "WITH handled AS (INSERT INTO handled_command"
          + " (command_id, member, hash_version, hash, answer, handled_at) VALUES (?, ?, ?, ?, ?, ?))";
  private static final String KEY =
      ", sealed AS (INSERT INTO report_key (report, key) VALUES (?, ?))";
  private static final String EVENT = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";

  @Override
  public PreparedStatement build(
      Connection connection,
      EventSchema schema,
      Class<?> dataType,
      List<? extends EventMessage<?>> events,
      Serializer serializer,
      TimestampWriter timestamps)
      throws SQLException {
    CommandRecord record = record();
    if (record == null) {
      return JdbcEventStorageEngineStatements.appendEvents(
          connection, schema, dataType, events, serializer, timestamps);
    }
    Parameters parameters =
        new Parameters(connection.prepareStatement(sql(record, schema, events)));
    parameters.set(record);
    for (EventMessage<?> event : events) {
      parameters.set((DomainEventMessage<?>) event, dataType, serializer, timestamps);
    }
    return parameters.statement();
  }

  private static @Nullable CommandRecord record() {
    return CurrentUnitOfWork.map(
            unit -> (CommandRecord) unit.root().getResource(CommandRecord.RESOURCE))
        .orElse(null);
  }

  private static String sql(CommandRecord record, EventSchema schema, List<?> events) {
    return RECORD
        + (record.newKey() == null ? "" : KEY)
        + beside(record.beside())
        + " INSERT INTO %s (%s) VALUES "
            .formatted(schema.domainEventTable(), schema.domainEventFields())
        + String.join(", ", Collections.nCopies(events.size(), EVENT));
  }

  private static String beside(List<RowBeside> rows) {
    StringBuilder sql = new StringBuilder();
    for (int row = 0; row < rows.size(); row++) {
      sql.append(", beside_%d AS (%s)".formatted(row, rows.get(row).statement()));
    }
    return sql.toString();
  }

  /** A statement and how many of its parameters are set. */
  private static final class Parameters {

    private final PreparedStatement statement;
    private int set;

    Parameters(PreparedStatement statement) {
      this.statement = statement;
    }

    PreparedStatement statement() throws SQLException {
      statement.addBatch();
      return statement;
    }

    void set(CommandRecord record) throws SQLException {
      next(record.handled().command().value());
      next(record.handled().member().value());
      next(record.handled().hash().version());
      next(record.handled().hash().value());
      next(record.answer());
      next(Timestamp.from(record.handledAt()));
      CommandRecord.NewKey newKey = record.newKey();
      if (newKey != null) {
        next(newKey.subject());
        next(newKey.key());
      }
      for (RowBeside row : record.beside()) {
        for (Object value : row.values()) {
          next(value);
        }
      }
    }

    void set(
        DomainEventMessage<?> event,
        Class<?> dataType,
        Serializer serializer,
        TimestampWriter timestamps)
        throws SQLException {
      SerializedObject<?> payload = event.serializePayload(serializer, dataType);
      next(event.getIdentifier());
      next(event.getAggregateIdentifier());
      next(event.getSequenceNumber());
      next(event.getType());
      timestamps.writeTimestamp(statement, ++set, event.getTimestamp());
      next(payload.getType().getName());
      statement.setString(++set, payload.getType().getRevision());
      next(payload.getData());
      next(event.serializeMetaData(serializer, dataType).getData());
    }

    private void next(@Nullable Object value) throws SQLException {
      statement.setObject(++set, value);
    }
  }
}
