package fr.gusp.veille.gateway.desk;

import fr.gusp.veille.gateway.GatewaySettings;
import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.net.URI;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Reads settings where they are kept, in the caller's name: the command service. */
@Component
public class SettingsService {

  private final WebClient web;
  private final URI commandUrl;

  SettingsService(WebClient web, GatewaySettings settings) {
    this.web = web;
    this.commandUrl = settings.commandUrl();
  }

  /**
   * Reads one answer.
   *
   * @param path below {@code /api/v1/settings}
   */
  public <T> Mono<T> read(Caller caller, ParameterizedTypeReference<T> type, String... path) {
    return web.get()
        .uri(address(path))
        .headers(headers -> headers.setBearerAuth(caller.token()))
        .retrieve()
        .bodyToMono(type)
        .onErrorMap(WebClientResponseException.class, SettingsService::refusal)
        .onErrorMap(failure -> !(failure instanceof Refusal), failure -> down());
  }

  private URI address(String... path) {
    return UriComponentsBuilder.fromUri(commandUrl)
        .pathSegment("api", "v1", "settings")
        .pathSegment(path)
        .encode()
        .build()
        .toUri();
  }

  private static Throwable refusal(WebClientResponseException failure) {
    return switch (failure.getStatusCode().value()) {
      case 401 -> new Refusal(Problems.SIGN_IN);
      case 403 -> new Refusal(Problems.NOT_YOURS);
      case 400, 404 -> new Refusal(Problems.UNKNOWN);
      default -> down();
    };
  }

  private static Refusal down() {
    return new Refusal(Problems.DOWN);
  }
}
