package fr.gusp.veille.bench;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for something that will come. */
final class Wait {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private Wait() {}

  static void until(Callable<Boolean> there) throws Exception {
    upTo(PATIENCE, there);
  }

  static void upTo(Duration patience, Callable<Boolean> there) throws Exception {
    long end = System.nanoTime() + patience.toNanos();
    while (!there.call()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("waited in vain");
      }
      Thread.sleep(50);
    }
  }
}
