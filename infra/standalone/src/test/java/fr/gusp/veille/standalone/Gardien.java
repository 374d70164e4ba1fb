package fr.gusp.veille.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A gardien's program: a token first, then reports. */
final class Gardien {

  private static final String REPORT =
      """
      {"nature": "depot-sauvage", "quartier": "lens-cite-12-14", "place": "rue Cook",
       "observedAt": "%s"}
      """;

  private final HttpClient http = HttpClient.newHttpClient();
  private final String address;
  private final String token;

  Gardien(RunningProduct product) throws IOException, InterruptedException {
    this.address = product.address();
    var request =
        HttpRequest.newBuilder(URI.create(address + "/oauth2/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "grant_type=client_credentials&client_id=demo-gardien"
                        + "&client_secret=demo-gardien"));
    var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    this.token = JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
  }

  /** The status of the answer, or 0 when nobody answered. */
  int file(UUID report) {
    var body = REPORT.formatted(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    return status(about(report).PUT(HttpRequest.BodyPublishers.ofString(body)));
  }

  int read(UUID report) {
    return status(about(report).GET());
  }

  private HttpRequest.Builder about(UUID report) {
    return HttpRequest.newBuilder(URI.create(address + "/api/v1/reports/" + report))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  private int status(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
