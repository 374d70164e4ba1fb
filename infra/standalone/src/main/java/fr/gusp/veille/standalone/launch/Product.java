package fr.gusp.veille.standalone.launch;

import fr.gusp.veille.embedded.EmbeddedServerException;
import fr.gusp.veille.standalone.data.RefusedException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole product in this process. Closed in the order services, Mongo, Kafka, PostgreSQL. */
public final class Product implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Product.class);

  private final ExecutorService executor = Executors.newCachedThreadPool();
  private final Plan plan;
  private final Servers servers;
  private final Services services;
  private boolean closed;

  public Product(Plan plan) {
    this.plan = plan;
    this.servers = new Servers(plan.data(), executor);
    this.services = new Services(plan, servers, executor);
  }

  /** Blocks until the servers answer. */
  public void awaitServers() {
    await(servers.started());
    InnerAddresses.write(plan, servers);
  }

  /** Blocks until every service has started. */
  public void awaitServices() {
    await(services.started());
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    var closing = new Closing();
    services.closeInto(closing);
    servers.closeInto(closing);
    executor.shutdown();
    plan.data().close();
  }

  private static void await(CompletableFuture<Void> started) {
    try {
      started.join();
    } catch (CompletionException e) {
      LOG.debug("not started", e);
      throw e.getCause() instanceof EmbeddedServerException cause
          ? new RefusedException(String.valueOf(cause.getMessage()))
          : new StartFailedException(e);
    }
  }
}
