package fr.gusp.veille.journeys.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The PostgreSQL server that runs in a data directory, as its own file names it. */
public record Postmaster(long pid, int port) {

  public static Postmaster in(Path home) {
    try {
      List<String> lines = Files.readAllLines(home.resolve("cluster").resolve("postmaster.pid"));
      return new Postmaster(
          Long.parseLong(lines.get(0).trim()), Integer.parseInt(lines.get(3).trim()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** SIGKILL. Returns when the process is gone; its children notice and go too. */
  public void kill() {
    ProcessHandle.of(pid)
        .ifPresent(
            process -> {
              process.destroyForcibly();
              process.onExit().join();
            });
  }
}
