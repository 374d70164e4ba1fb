package fr.gusp.veille.journeys.oracle;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The command side's database at one moment, read from outside over a connection of our own. */
public record Store(List<StoredEvent> events, Set<UUID> commands) {

  public static Store read(String jdbcUrl, String user, String password) {
    try (Connection connection = DriverManager.getConnection(jdbcUrl, user, password)) {
      return new Store(events(connection), commands(connection));
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  public Set<UUID> reports() {
    return byReport().keySet();
  }

  Map<UUID, List<StoredEvent>> byReport() {
    return events.stream()
        .filter(StoredEvent::ofAReport)
        .collect(
            Collectors.groupingBy(
                event -> UUID.fromString(event.stream()), LinkedHashMap::new, Collectors.toList()));
  }

  Map<String, Long> filedByQuartier() {
    return events.stream()
        .filter(event -> event.name().equals("report.filed.v1"))
        .collect(
            Collectors.groupingBy(
                event -> event.payload().path("spot").path("quartier").asString(),
                Collectors.counting()));
  }

  private static List<StoredEvent> events(Connection connection) throws SQLException {
    List<StoredEvent> all = new ArrayList<>();
    try (ResultSet row =
        connection
            .createStatement()
            .executeQuery(
                "SELECT id, stream, sequence, name, payload FROM event ORDER BY position")) {
      while (row.next()) {
        all.add(
            new StoredEvent(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                JsonMapper.shared().readTree(row.getBytes(5))));
      }
    }
    return List.copyOf(all);
  }

  private static Set<UUID> commands(Connection connection) throws SQLException {
    Set<UUID> all = new java.util.HashSet<>();
    try (ResultSet row =
        connection.createStatement().executeQuery("SELECT command_id FROM handled_command")) {
      while (row.next()) {
        all.add(row.getObject(1, UUID.class));
      }
    }
    return Set.copyOf(all);
  }
}
