package fr.gusp.veille.standalone.launch;

import fr.gusp.veille.embedded.ServerProcess;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server in a process of its own, started again at the same place whenever it is found dead. */
final class Supervised<S extends ServerProcess> implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Supervised.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final String name;
  private final UnaryOperator<S> again;
  private S server;
  private boolean closed;

  Supervised(String name, S server, UnaryOperator<S> again) {
    this.name = name;
    this.server = server;
    this.again = again;
    watch();
  }

  synchronized S server() {
    return server;
  }

  @Override
  public synchronized void close() {
    closed = true;
    server.close();
  }

  private void watch() {
    server.gone().thenRunAsync(this::startAgain, later());
  }

  private synchronized void startAgain() {
    if (closed) {
      return;
    }
    LOG.error("{} s'est arrêté de façon inattendue ; il est relancé.", name);
    try {
      server = again.apply(server);
      watch();
    } catch (RuntimeException e) {
      LOG.error("{} n'a pas pu être relancé ; nouvel essai.", name, e);
      later().execute(this::startAgain);
    }
  }

  private static Executor later() {
    return CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
  }
}
