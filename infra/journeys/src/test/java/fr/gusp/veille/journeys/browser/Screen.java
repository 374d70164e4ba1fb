package fr.gusp.veille.journeys.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A screen that somebody sees: what it is called, who looks, where, and in words. */
record Screen(String name, String account, String path, String words) {

  /** Every screen of the product, in the order in which one would show it. */
  static List<Screen> all() {
    try (InputStream in = Screen.class.getResourceAsStream("screens.csv")) {
      String lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(Screen::of)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Screen of(String line) {
    String[] cells = line.split(";");
    return new Screen(cells[0], cells[1], cells[2], cells[3]);
  }
}
