package fr.gusp.veille.gateway.photo;

import fr.gusp.veille.gateway.GatewaySettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Where photos wait while they arrive. They still say where and when they were taken: whatever a
 * kill left here is removed at the next start.
 */
@Component
class Doorstep {

  private final Path folder;

  @Autowired
  Doorstep(GatewaySettings settings) {
    this(settings.photoDirectory());
  }

  Doorstep(Path directory) {
    this.folder = directory.toAbsolutePath().resolve("incoming");
    try {
      Files.createDirectories(folder);
      for (Path left : waiting()) {
        Files.deleteIfExists(left);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Incoming open() {
    try {
      return new Incoming(Files.createTempFile(folder, "", ".part"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private List<Path> waiting() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
