package fr.gusp.veille.standalone.launch;

import fr.gusp.veille.identity.IdentityProvider;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Identity and the three services, each started as soon as the servers it needs are there. */
final class Services {

  private final Executor executor;
  private final CompletableFuture<ConfigurableApplicationContext> identity;

  Services(Plan plan, Servers servers, Executor executor) {
    this.executor = executor;
    var settings = new ServiceSettings(plan);
    var nothing = CompletableFuture.allOf();
    identity =
        after(
            nothing,
            () ->
                new Service(
                    "identity",
                    IdentityProvider.class,
                    WebApplicationType.SERVLET,
                    settings.identity()));
  }

  CompletableFuture<Void> started() {
    return CompletableFuture.allOf(identity);
  }

  void closeInto(Closing closing) {
    closing.close("identité", identity);
  }

  private CompletableFuture<ConfigurableApplicationContext> after(
      CompletableFuture<?> needed, Supplier<Service> service) {
    return needed.thenApplyAsync(there -> service.get().start(), executor);
  }
}
