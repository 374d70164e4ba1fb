package fr.gusp.veille.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {

  @TempDir Path home;

  @Test
  void servicesStartingSideBySideShareOneSecret() {
    for (int file = 0; file < 50; file++) {
      Path secret = home.resolve("secret-" + file);
      Set<String> read =
          IntStream.range(0, 8)
              .parallel()
              .mapToObj(n -> PrivateFiles.readOrCreate(secret, PrivateFiles::newSecret))
              .collect(Collectors.toSet());
      assertThat(read).hasSize(1);
    }
  }
}
