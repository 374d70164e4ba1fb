package fr.gusp.veille.gateway.desk.asset;

import fr.gusp.veille.gateway.GatewaySettings;
import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.act.CommandService;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClientRequest;

/** Hands a list on to the command service, which answers each of its lines. */
@Component
class AssetImport {

  private static final String CSV = "text/csv";

  /** Ten thousand new lines on a small machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final WebClient web;
  private final URI address;

  AssetImport(WebClient web, GatewaySettings settings) {
    this.web = web;
    this.address = settings.commandUrl().resolve("/api/v1/assets/import");
  }

  /** Exactly one of both. */
  record Answer(
      @Nullable ImportAnswer done,
      CommandService.@Nullable Refused refused,
      HttpStatusCode status) {}

  Mono<Answer> bring(Caller caller, byte[] list) {
    return web.post()
        .uri(address)
        .httpRequest(request -> patient(request.getNativeRequest()))
        .headers(headers -> headers.setBearerAuth(caller.token()))
        .header("Content-Type", CSV)
        .bodyValue(list)
        .exchangeToMono(AssetImport::answer);
  }

  private static void patient(Object request) {
    if (request instanceof HttpClientRequest http) {
      http.responseTimeout(PATIENCE);
    }
  }

  private static Mono<Answer> answer(ClientResponse response) {
    HttpStatusCode status = response.statusCode();
    if (status.is2xxSuccessful()) {
      return response.bodyToMono(ImportAnswer.class).map(done -> new Answer(done, null, status));
    }
    if (status.value() == 401) {
      return response.releaseBody().then(Mono.error(new Refusal(Problems.SIGN_IN)));
    }
    if (status.is5xxServerError()) {
      return response.releaseBody().then(Mono.error(new Refusal(Problems.DOWN)));
    }
    return response
        .bodyToMono(CommandService.Refused.class)
        .map(refused -> new Answer(null, refused, status));
  }
}
