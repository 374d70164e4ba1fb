package fr.gusp.veille.journeys.product;

import fr.gusp.veille.journeys.identity.Partner;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Tokens as partners' machines get them: client credentials, at the one public door. */
final class PartnerTokens {

  private static final Duration FRESH = Duration.ofMinutes(2);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private record Held(String token, Instant since) {}

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final Map<Partner, Held> held = new EnumMap<>(Partner.class);
  private final URI endpoint;

  PartnerTokens(String address) {
    endpoint = URI.create(address + "/oauth2/token");
  }

  /** While the door is shut the token from before is used again. */
  synchronized String of(Partner partner) {
    Held last = held.get(partner);
    if (last == null || last.since().plus(FRESH).isBefore(Instant.now())) {
      last = ask(partner, last);
      held.put(partner, last);
    }
    return last.token();
  }

  private Held ask(Partner partner, @Nullable Held last) {
    try {
      HttpResponse<String> answer =
          http.send(request(partner), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IOException("no token for " + partner.client() + ": " + answer.body());
      }
      String token = JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
      return new Held(token, Instant.now());
    } catch (IOException shut) {
      if (last == null) {
        throw new IllegalStateException(shut);
      }
      return last;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private HttpRequest request(Partner partner) {
    byte[] basic = (partner.client() + ":" + partner.client()).getBytes(StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(endpoint)
        .timeout(PATIENCE)
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(basic))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
        .build();
  }
}
