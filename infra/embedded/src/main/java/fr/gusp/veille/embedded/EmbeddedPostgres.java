package fr.gusp.veille.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

/**
 * PostgreSQL on the loopback interface, with its durable settings and a password of its own.
 *
 * <p>It is no child of this JVM: it survives a kill -9 of the product. The next start adopts it
 * when it answers with our password, for our directory, on an acceptable port and with the durable
 * settings; otherwise it stops it first. A start that fails is tried once more, because a server
 * that was just killed takes a moment to be gone.
 */
public final class EmbeddedPostgres implements ServerProcess {

  private static final String DATABASE = "veille";
  private static final int START_SECONDS = 20;
  private static final int STOP_SECONDS = 20;

  private final PostgresCluster cluster;
  private final int port;

  private EmbeddedPostgres(PostgresCluster cluster, int port) {
    this.cluster = cluster;
    this.port = port;
  }

  /** Port 0 means any free one. Blocks until the server answers and the database exists. */
  public static EmbeddedPostgres start(Path dataDirectory, int port) {
    var cluster = new PostgresCluster(dataDirectory.toAbsolutePath().normalize());
    cluster.createIfMissing();
    var server = new EmbeddedPostgres(cluster, runningPort(cluster, port));
    server.createDatabase();
    return server;
  }

  @Override
  public int port() {
    return port;
  }

  public String jdbcUrl(String database) {
    return jdbcUrl(port, database);
  }

  public String user() {
    return PostgresCluster.USER;
  }

  public String password() {
    return cluster.password();
  }

  @Override
  public CompletableFuture<Void> gone() {
    return Postmaster.of(cluster.directory())
        .flatMap(postmaster -> ProcessHandle.of(postmaster.pid()))
        .map(process -> process.onExit().<Void>thenApply(ended -> null))
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }

  /** Stops the server that a kill -9 of its product left behind in this directory, if any. */
  public static void stopSurvivor(Path dataDirectory) {
    var home = dataDirectory.toAbsolutePath().normalize();
    if (Postmaster.of(PostgresCluster.in(home)).filter(Postmaster::alive).isPresent()) {
      new PostgresCluster(home).stop("fast", STOP_SECONDS);
    }
  }

  @Override
  public void close() {
    if (!cluster.stop("fast", STOP_SECONDS) && Postmaster.of(cluster.directory()).isPresent()) {
      cluster.stop("immediate", STOP_SECONDS);
    }
  }

  private static int runningPort(PostgresCluster cluster, int wanted) {
    var survivor = Postmaster.of(cluster.directory()).filter(Postmaster::alive);
    if (survivor.isPresent()) {
      if (isOurs(cluster, survivor.get(), wanted)) {
        return survivor.get().port();
      }
      cluster.stop("fast", STOP_SECONDS);
    }
    var port = FreePort.orFree(wanted);
    if (!cluster.start(port, START_SECONDS) && !startAgain(cluster, port)) {
      throw new EmbeddedServerException(
          "PostgreSQL n'a pas démarré sur le port " + port + " " + cluster.advice() + ".");
    }
    return port;
  }

  private static boolean startAgain(PostgresCluster cluster, int port) {
    cluster.stop("immediate", STOP_SECONDS);
    return cluster.start(port, START_SECONDS);
  }

  private static boolean isOurs(PostgresCluster cluster, Postmaster survivor, int wanted) {
    if (wanted != 0 && wanted != survivor.port()) {
      return false;
    }
    try (var connection = connect(cluster, survivor.port())) {
      return show(connection, "data_directory").equals(cluster.directory().toString())
          && show(connection, "fsync").equals("on")
          && show(connection, "synchronous_commit").equals("on")
          && show(connection, "full_page_writes").equals("on");
    } catch (SQLException e) {
      return false;
    }
  }

  private static String show(Connection connection, String setting) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("SHOW " + setting)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private void createDatabase() {
    try (var connection = connect(cluster, port);
        var statement = connection.createStatement();
        var found =
            statement.executeQuery("SELECT 1 FROM pg_database WHERE datname='" + DATABASE + "'")) {
      if (!found.next()) {
        statement.execute("CREATE DATABASE " + DATABASE);
      }
    } catch (SQLException e) {
      throw new EmbeddedServerException("PostgreSQL a démarré mais ne répond pas.", e);
    }
  }

  private static Connection connect(PostgresCluster cluster, int port) throws SQLException {
    return DriverManager.getConnection(
        jdbcUrl(port, "postgres"), PostgresCluster.USER, cluster.password());
  }

  private static String jdbcUrl(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }
}
