package fr.gusp.veille.command.reference;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;

/** Opens the files of {@code reference/} that travel in the jar. */
final class Shipped {

  private Shipped() {}

  static <T> T read(String file, Function<Reader, T> reading) {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Shipped.class.getResourceAsStream("/reference/" + file), file),
            StandardCharsets.UTF_8)) {
      return reading.apply(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException("reference/" + file, broken);
    }
  }
}
