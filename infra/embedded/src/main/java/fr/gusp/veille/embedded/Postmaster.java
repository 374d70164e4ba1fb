package fr.gusp.veille.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What {@code postmaster.pid} says about the server that uses, or used, a cluster directory. */
record Postmaster(long pid, int port) {

  static Optional<Postmaster> of(Path cluster) {
    try {
      var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
      return Optional.of(
          new Postmaster(
              Long.parseLong(lines.get(0).trim()), Integer.parseInt(lines.get(3).trim())));
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  boolean alive() {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }
}
