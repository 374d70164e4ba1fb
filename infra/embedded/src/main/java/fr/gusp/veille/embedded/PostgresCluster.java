package fr.gusp.veille.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The directory in which one PostgreSQL server keeps its data, and the settings it runs with. */
final class PostgresCluster {

  static final String USER = "veille";

  /**
   * Durability is written out even where it is PostgreSQL's default: an acknowledged report stays.
   */
  private static final String SETTINGS =
      """
      fsync = on
      synchronous_commit = on
      full_page_writes = on
      listen_addresses = '127.0.0.1'
      unix_socket_directories = ''
      password_encryption = 'scram-sha-256'
      timezone = 'UTC'
      log_timezone = 'UTC'
      max_connections = 100
      shared_buffers = '32MB'
      max_wal_size = '512MB'
      jit = off
      log_min_messages = 'warning'
      """;

  private final Path directory;
  private final Path passwordFile;
  private final PostgresPrograms programs;

  PostgresCluster(Path home) {
    PrivateFiles.directory(home);
    this.directory = in(home);
    this.passwordFile = home.resolve("password");
    this.programs =
        new PostgresPrograms(PostgresBinaries.unpackedIn(home), home.resolve("postgresql.log"));
  }

  static Path in(Path home) {
    return home.resolve("cluster");
  }

  Path directory() {
    return directory;
  }

  String password() {
    return PrivateFiles.readOrCreate(passwordFile, PrivateFiles::newSecret);
  }

  /** Makes the cluster when there is none: beside its place, then renamed, so never half of one. */
  void createIfMissing() {
    if (Files.exists(directory.resolve("PG_VERSION"))) {
      return;
    }
    try {
      password();
      var fresh = directory.resolveSibling("cluster.new");
      PrivateFiles.deleteTree(fresh);
      initdb(fresh);
      Files.writeString(
          fresh.resolve("postgresql.conf"), "\ninclude 'veille.conf'\n", StandardOpenOption.APPEND);
      Files.move(fresh, directory, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void initdb(Path fresh) {
    var exit =
        programs.run(
            "initdb",
            "--pgdata=" + fresh,
            "--username=" + USER,
            "--pwfile=" + passwordFile,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8");
    if (exit != 0) {
      throw new EmbeddedServerException(
          "PostgreSQL n'a pas pu créer sa base " + programs.advice() + ".");
    }
  }

  /** False when the server did not become ready within the given seconds. */
  boolean start(int port, int seconds) {
    try {
      Files.writeString(directory.resolve("veille.conf"), SETTINGS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ctl("start", "-w", "-t", "" + seconds, "-o", "-p " + port, "-l", "" + programs.log());
  }

  boolean stop(String mode, int seconds) {
    return ctl("stop", "-w", "-t", "" + seconds, "-m", mode);
  }

  String advice() {
    return programs.advice();
  }

  private boolean ctl(String action, String... options) {
    var arguments = new String[options.length + 3];
    arguments[0] = action;
    arguments[1] = "-D";
    arguments[2] = directory.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    return programs.run("pg_ctl", arguments) == 0;
  }
}
