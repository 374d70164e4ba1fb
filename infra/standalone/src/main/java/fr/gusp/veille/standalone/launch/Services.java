package fr.gusp.veille.standalone.launch;

import static fr.gusp.veille.standalone.launch.Service.reactive;
import static java.util.concurrent.CompletableFuture.allOf;

import fr.gusp.veille.command.CommandService;
import fr.gusp.veille.embedded.EmbeddedPostgres;
import fr.gusp.veille.gateway.MobileGateway;
import fr.gusp.veille.identity.IdentityProvider;
import fr.gusp.veille.query.QueryService;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Identity and the three services, each started as soon as the servers it needs are there. */
final class Services {

  private static final CompletableFuture<Void> NOTHING = allOf();

  private final Executor executor;
  private final CompletableFuture<ConfigurableApplicationContext> identity;
  private final CompletableFuture<ConfigurableApplicationContext> command;
  private final CompletableFuture<ConfigurableApplicationContext> query;
  private final CompletableFuture<ConfigurableApplicationContext> gateway;

  /**
   * Starts them.
   *
   * @param opening when the public door may open: not before the demonstration is whole
   * @param clock for the command service once its database is there, where it shall not make its
   *     own
   */
  Services(
      Plan plan,
      Servers servers,
      Executor executor,
      CompletableFuture<Void> opening,
      @Nullable Function<EmbeddedPostgres, ? extends Clock> clock) {
    this.executor = executor;
    var settings = new ServiceSettings(plan);
    identity = after(NOTHING, () -> identity(settings));
    gateway =
        after(opening, () -> reactive("mobile-gateway", MobileGateway.class, settings.gateway()));
    command =
        after(
            allOf(servers.postgres(), servers.kafka()),
            () ->
                reactive("command-service", CommandService.class, settings.command(servers))
                    .goingBy(clock == null ? null : clock.apply(servers.postgres().join())));
    query =
        after(
            allOf(servers.kafka(), servers.mongo()),
            () -> reactive("query-service", QueryService.class, settings.query(servers)));
  }

  CompletableFuture<Void> started() {
    return allOf(identity, command, query, gateway);
  }

  CompletableFuture<ConfigurableApplicationContext> command() {
    return command;
  }

  CompletableFuture<ConfigurableApplicationContext> query() {
    return query;
  }

  /** The public door first, so that nobody is answered by half a product. */
  void closeInto(Closing closing) {
    closing.close("passerelle", gateway);
    closing.close("service de lecture", query);
    closing.close("service de décision", command);
    closing.close("identité", identity);
  }

  private static Service identity(ServiceSettings settings) {
    return new Service(
        "identity", IdentityProvider.class, WebApplicationType.SERVLET, settings.identity(), null);
  }

  private CompletableFuture<ConfigurableApplicationContext> after(
      CompletableFuture<?> needed, Supplier<Service> service) {
    return needed.thenApplyAsync(there -> service.get().start(), executor);
  }
}
