package fr.gusp.veille.standalone.launch;

import static java.util.concurrent.CompletableFuture.allOf;

import fr.gusp.veille.embedded.EmbeddedServerException;
import fr.gusp.veille.standalone.data.RefusedException;
import fr.gusp.veille.standalone.demo.Demonstration;
import fr.gusp.veille.standalone.demo.SceneRefusedException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole product in this process. Closed in the order services, Mongo, Kafka, PostgreSQL. */
public final class Product implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Product.class);

  private final ExecutorService executor = Executors.newCachedThreadPool();
  private final Plan plan;
  private final Servers servers;
  private final Services services;
  private final CompletableFuture<Void> opening = new CompletableFuture<>();
  private final @Nullable Demonstration demonstration;
  private boolean closed;

  public Product(Plan plan) {
    this.plan = plan;
    this.servers = new Servers(plan.data(), executor);
    this.demonstration = demonstration();
    this.services =
        new Services(
            plan, servers, executor, opening, demonstration == null ? null : demonstration::clock);
  }

  /** Blocks until the servers answer. */
  public void awaitServers() {
    await(servers.started());
    InnerAddresses.write(plan, servers);
  }

  /**
   * Blocks until the demonstration is whole, where there is one to tell; then the public door
   * opens. False when it was stopped on the way.
   */
  public boolean tellDemonstration(Consumer<String> progress) {
    if (demonstration != null) {
      await(allOf(services.command()));
      if (!tell(demonstration, progress)) {
        return false;
      }
    }
    opening.complete(null);
    return true;
  }

  private boolean tell(Demonstration story, Consumer<String> progress) {
    try {
      return story.tell(
          services.command().join(), services.query()::join, plan.data().path(), progress);
    } catch (SceneRefusedException refused) {
      LOG.error("The demonstration cannot be told", refused);
      throw new RefusedException(String.valueOf(refused.getMessage()));
    }
  }

  /** Blocks until every service has started. */
  public void awaitServices() {
    await(services.started());
  }

  private @Nullable Demonstration demonstration() {
    var history = plan.data().history();
    if (!history.isToBeTold()) {
      opening.complete(null);
      return null;
    }
    return Demonstration.write(history, plan.data().sub("photos"), executor);
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (demonstration != null) {
      demonstration.stop();
    }
    opening.cancel(false);
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
