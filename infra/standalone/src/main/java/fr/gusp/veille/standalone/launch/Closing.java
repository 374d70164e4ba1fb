package fr.gusp.veille.standalone.launch;

import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes one part after the other; a part that fails to close does not keep the next one open. */
final class Closing {

  private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

  void close(String name, CompletableFuture<? extends AutoCloseable> part) {
    try {
      part.join().close();
    } catch (Exception e) {
      LOG.info("{} : rien à arrêter ou arrêt incomplet", name, e);
    }
  }
}
