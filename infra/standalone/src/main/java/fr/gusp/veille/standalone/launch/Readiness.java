package fr.gusp.veille.standalone.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the services themselves whether reports can be filed and what was filed can be read. */
public final class Readiness {

  private static final Duration LIMIT = Duration.ofSeconds(120);
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final URI filing;
  private final URI reading;

  public Readiness(Plan plan) {
    filing = URI.create("http://127.0.0.1:" + plan.commandPort() + "/health/ready");
    reading = URI.create("http://127.0.0.1:" + plan.queryPort() + "/health/reading");
  }

  /** False when the limit passed first: filing works, reading is still catching up. */
  public boolean awaitCurrent() {
    var end = System.nanoTime() + LIMIT.toNanos();
    while (!current()) {
      if (System.nanoTime() > end) {
        return false;
      }
      LockSupport.parkNanos(PAUSE);
    }
    return true;
  }

  private boolean current() {
    var head = ask(filing).map(answer -> answer.path("head").asLong(0));
    return head.isPresent()
        && ask(reading)
            .filter(answer -> answer.path("state").asString("").equals("current"))
            .filter(answer -> answer.path("position").asLong(0) >= head.get())
            .isPresent();
  }

  private Optional<JsonNode> ask(URI uri) {
    try {
      var request = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
      var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200
          ? Optional.of(JsonMapper.shared().readTree(answer.body()))
          : Optional.empty();
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
