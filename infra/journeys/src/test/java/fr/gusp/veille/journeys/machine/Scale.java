package fr.gusp.veille.journeys.machine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** How much of it: short in every build, long with the Maven profile {@code long}. */
public final class Scale {

  private Scale() {}

  /** How long a server stays away. */
  public static Duration outage() {
    return Duration.ofSeconds(Long.parseLong(System.getProperty("journeys.outage", "10")));
  }

  /** How often the fault loop turns. */
  public static int iterations() {
    return Integer.parseInt(System.getProperty("journeys.iterations", "3"));
  }

  /** The seed that was asked for, or a new one. */
  public static long seed() {
    String asked = System.getProperty("journeys.seed", "");
    return asked.isBlank() ? ThreadLocalRandom.current().nextLong() : Long.parseLong(asked);
  }

  /** About how many reports a demonstration tells of. */
  public static int demonstration() {
    return Integer.parseInt(System.getProperty("journeys.demonstration", "60"));
  }

  /** The documents to fill with pictures; none in an ordinary build. */
  public static Optional<Path> album() {
    String docs = System.getProperty("journeys.album", "");
    return docs.isBlank() ? Optional.empty() : Optional.of(Path.of(docs));
  }

  /** Where a run leaves its screenshots and logs. */
  public static Path target() {
    return Path.of(System.getProperty("journeys.target", "target"));
  }
}
