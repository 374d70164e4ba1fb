package fr.gusp.veille.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPostgresTest {

  @TempDir static Path machine;

  private final Path home = machine.resolve("postgresql");
  private EmbeddedPostgres server;

  @BeforeEach
  void start() {
    server = EmbeddedPostgres.start(home, 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
  void commitsAreDurable(String setting) throws SQLException {
    assertThat(query("SHOW " + setting)).isEqualTo("on");
  }

  @Test
  void listensOnTheLoopbackOnly() throws SQLException {
    assertThat(query("SHOW listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(query("SHOW unix_socket_directories")).isEmpty();
  }

  @Test
  void refusesWhoHasNoPassword() {
    assertThatThrownBy(() -> connect("").close()).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> connect("veille").close()).isInstanceOf(SQLException.class);
  }

  @Test
  void keepsItsPasswordToItself() throws IOException {
    var rights = Files.getPosixFilePermissions(home.resolve("password"));
    assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
    assertThat(server.password()).hasSizeGreaterThan(40);
  }

  @Test
  void restartKeepsRows() throws SQLException {
    execute("CREATE TABLE restart_test AS SELECT 'gardé' AS word");
    server.close();
    server = EmbeddedPostgres.start(home, 0);
    assertThat(query("SELECT word FROM restart_test")).isEqualTo("gardé");
  }

  @Test
  void killKeepsCommittedRows() throws SQLException {
    execute("CREATE TABLE kill_test AS SELECT 'gardé' AS word");
    var postmaster = Postmaster.of(home.resolve("cluster")).orElseThrow();
    ProcessHandle.of(postmaster.pid()).orElseThrow().destroyForcibly();
    server = EmbeddedPostgres.start(home, 0);
    assertThat(query("SELECT word FROM kill_test")).isEqualTo("gardé");
  }

  @Test
  void adoptsTheServerThatOutlivedItsProduct() throws SQLException {
    var before = Postmaster.of(home.resolve("cluster")).orElseThrow();
    server = EmbeddedPostgres.start(home, 0);
    assertThat(Postmaster.of(home.resolve("cluster"))).contains(before);
    assertThat(query("SELECT 1")).isEqualTo("1");
  }

  @Test
  void restartsASurvivorOnAnotherPort() throws SQLException {
    var before = Postmaster.of(home.resolve("cluster")).orElseThrow();
    var wanted = FreePort.find();
    server = EmbeddedPostgres.start(home, wanted);
    assertThat(server.port()).isEqualTo(wanted);
    assertThat(query("SELECT 1")).isEqualTo("1");
    await().until(() -> !before.alive());
  }

  @Test
  void saysThatAPortIsTaken() throws IOException {
    server.close();
    try (var taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> EmbeddedPostgres.start(home, taken.getLocalPort()))
          .isInstanceOf(EmbeddedServerException.class)
          .hasMessageContaining("port " + taken.getLocalPort());
    }
  }

  private Connection connect(String password) throws SQLException {
    return DriverManager.getConnection(server.jdbcUrl("veille"), server.user(), password);
  }

  private String query(String sql) throws SQLException {
    try (var connection = connect(server.password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = connect(server.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
