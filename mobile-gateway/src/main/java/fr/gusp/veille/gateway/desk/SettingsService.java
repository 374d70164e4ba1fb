package fr.gusp.veille.gateway.desk;

import fr.gusp.veille.gateway.GatewaySettings;
import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.act.CommandService;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.net.URI;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
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
    return read(caller, type, Map.of(), path);
  }

  /**
   * The same, asked more closely.
   *
   * @param filters request parameters
   */
  public <T> Mono<T> read(
      Caller caller,
      ParameterizedTypeReference<T> type,
      Map<String, String> filters,
      String... path) {
    return web.get()
        .uri(address(filters, path))
        .headers(headers -> headers.setBearerAuth(caller.token()))
        .retrieve()
        .bodyToMono(type)
        .onErrorMap(WebClientResponseException.class, SettingsService::refusal)
        .onErrorMap(failure -> !(failure instanceof Refusal), failure -> down());
  }

  /**
   * Asks for something that is no change of a dossier, such as a preview.
   *
   * @param path below {@code /api/v1/settings}; a refusal is a {@link NotAccepted}
   */
  public <T> Mono<T> ask(
      Caller caller, ParameterizedTypeReference<T> type, Map<String, ?> body, String... path) {
    return web.post()
        .uri(address(Map.of(), path))
        .headers(headers -> headers.setBearerAuth(caller.token()))
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchangeToMono(
            answer ->
                answer.statusCode().is4xxClientError()
                    ? notAccepted(answer)
                    : answer.bodyToMono(type))
        .onErrorMap(
            failure -> !(failure instanceof Refusal || failure instanceof NotAccepted),
            failure -> down());
  }

  private static <T> Mono<T> notAccepted(ClientResponse answer) {
    if (answer.statusCode().value() == 401) {
      return answer.releaseBody().then(Mono.error(new Refusal(Problems.SIGN_IN)));
    }
    return answer
        .bodyToMono(CommandService.Refused.class)
        .onErrorResume(unreadable -> Mono.empty())
        .defaultIfEmpty(new CommandService.Refused(null, null, null, null))
        .flatMap(
            said ->
                Mono.error(
                    new NotAccepted(new CommandService.Answer(null, said, answer.statusCode()))));
  }

  /** What was asked was refused, and why. */
  public static final class NotAccepted extends RuntimeException {

    private final transient CommandService.Answer answer;

    NotAccepted(CommandService.Answer answer) {
      super("not accepted: " + answer.status());
      this.answer = answer;
    }

    public CommandService.Answer answer() {
      return answer;
    }
  }

  private URI address(Map<String, String> filters, String... path) {
    UriComponentsBuilder address =
        UriComponentsBuilder.fromUri(commandUrl)
            .pathSegment("api", "v1", "settings")
            .pathSegment(path);
    filters.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
    return address.encode().buildAndExpand(filters).toUri();
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
