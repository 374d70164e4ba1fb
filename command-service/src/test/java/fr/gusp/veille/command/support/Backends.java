package fr.gusp.veille.command.support;

import fr.gusp.veille.embedded.EmbeddedPostgres;
import fr.gusp.veille.embedded.KafkaBroker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** The real PostgreSQL and Kafka that the product starts, once for all tests of this module. */
public final class Backends {

  private static final Path HOME = home();
  public static final EmbeddedPostgres POSTGRES =
      EmbeddedPostgres.start(HOME.resolve("postgresql"), 0);
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static KafkaBroker kafka;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Backends::stop));
  }

  private Backends() {}

  public static synchronized KafkaBroker kafka() {
    if (kafka == null) {
      kafka = KafkaBroker.start(HOME.resolve("kafka"), 0);
    }
    return kafka;
  }

  /** A broker of one's own, for who wants to kill it. */
  public static KafkaBroker brokerOfMyOwn(String name) {
    return KafkaBroker.start(HOME.resolve("kafka-" + name), 0);
  }

  /** The address of an empty database. */
  public static String emptyDatabase() {
    String name = "test_" + DATABASES.incrementAndGet();
    try (Connection connection = connect(POSTGRES.jdbcUrl("veille"))) {
      connection.createStatement().execute("CREATE DATABASE " + name);
      return POSTGRES.jdbcUrl(name);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  public static Connection connect(String url) throws SQLException {
    return DriverManager.getConnection(url, POSTGRES.user(), POSTGRES.password());
  }

  private static Path home() {
    try {
      return Files.createTempDirectory("veille-command");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static synchronized void stop() {
    if (kafka != null) {
      kafka.close();
    }
    POSTGRES.close();
  }
}
