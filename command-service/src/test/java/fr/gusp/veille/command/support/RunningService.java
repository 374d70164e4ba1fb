package fr.gusp.veille.command.support;

import fr.gusp.veille.command.CommandService;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The command service on a free port over a database of its own, driven from outside over HTTP. */
public final class RunningService implements AutoCloseable {

  private final HttpClient http = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext context;
  private final String url;

  private RunningService(ConfigurableApplicationContext context) {
    this.context = context;
    this.url =
        "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + "/";
  }

  public static RunningService start(String... more) {
    return on(Backends.emptyDatabase(), Backends.kafka().bootstrapServers(), more);
  }

  public static RunningService on(String database, String kafka, String... more) {
    return againOn(null, database, kafka, more);
  }

  /** By a clock that the test moves, so that nobody is woken but by the test. */
  public static RunningService goingBy(@Nullable Clock clock, String... more) {
    List<String> args = new ArrayList<>(List.of("--gusp.wake.enabled=false"));
    args.addAll(List.of(more));
    return againOn(
        clock,
        Backends.emptyDatabase(),
        Backends.kafka().bootstrapServers(),
        args.toArray(String[]::new));
  }

  /** The same over a database that is there already, as after a restart. */
  public static RunningService againOn(
      @Nullable Clock clock, String database, String kafka, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "--spring.config.name=command-service",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + Backends.POSTGRES.user(),
                "--spring.datasource.password=" + Backends.POSTGRES.password(),
                "--spring.kafka.bootstrap-servers=" + kafka,
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri="
                    + TestIdentity.keysAddress(),
                "--gusp.security.issuer=" + TestIdentity.ISSUER));
    args.addAll(List.of(more));
    return new RunningService(
        new SpringApplicationBuilder(CommandService.class)
            .initializers(context -> bring(clock, context))
            .run(args.toArray(String[]::new)));
  }

  private static void bring(@Nullable Clock clock, ConfigurableApplicationContext context) {
    if (clock != null) {
      context.getBeanFactory().registerSingleton("clock", clock);
    }
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public JdbcTemplate jdbc() {
    return bean(JdbcTemplate.class);
  }

  public HttpResponse<String> put(String path, String token, String body) {
    return putLater(path, token, body).join();
  }

  public CompletableFuture<HttpResponse<String>> putLater(String path, String token, String body) {
    return send(request(path, token).PUT(HttpRequest.BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> post(String path, String token, String body) {
    return send(request(path, token).POST(HttpRequest.BodyPublishers.ofString(body))).join();
  }

  public HttpResponse<String> get(String path, String token) {
    return send(request(path, token).GET()).join();
  }

  private HttpRequest.Builder request(String path, String token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + path)).header("Content-Type", "application/json");
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  private CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
    return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    context.close();
  }
}
