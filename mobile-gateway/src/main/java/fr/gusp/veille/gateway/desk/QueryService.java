package fr.gusp.veille.gateway.desk;

import fr.gusp.veille.gateway.GatewaySettings;
import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.problem.Problem;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks the query service in the caller's name: what a page may show is decided there. */
@Component
public class QueryService {

  private static final Problem NOT_HERE =
      new Problem(
          404,
          "not-found",
          "Introuvable",
          "Ce que vous cherchez n’existe pas, ou ne vous est pas ouvert.");
  private static final Problem NOT_READABLE =
      new Problem(
          503,
          "reading-unavailable",
          "Les dossiers ne peuvent pas être lus pour le moment",
          "Ce qui a été signalé est bien enregistré. Réessayez dans quelques instants.");

  private final WebClient web;
  private final URI queryUrl;

  QueryService(WebClient web, GatewaySettings settings) {
    this.web = web;
    this.queryUrl = settings.queryUrl();
  }

  /**
   * Reads one document.
   *
   * @param filters request parameters; empty and absent ones are left out
   */
  public <T> Mono<T> read(
      Caller caller, ParameterizedTypeReference<T> type, Map<String, ?> filters, String... path) {
    return web.get()
        .uri(address(filters, path))
        .headers(headers -> headers.setBearerAuth(caller.token()))
        .retrieve()
        .bodyToMono(type)
        .onErrorMap(WebClientResponseException.class, QueryService::refusal)
        .onErrorMap(failure -> !(failure instanceof Refusal), QueryService::unreadable);
  }

  /** A file as the service writes it, while it is being written. */
  public Mono<ResponseEntity<Flux<DataBuffer>>> file(
      Caller caller, Map<String, ?> filters, String... path) {
    return web.get()
        .uri(address(filters, path))
        .headers(headers -> headers.setBearerAuth(caller.token()))
        .retrieve()
        .toEntityFlux(DataBuffer.class)
        .onErrorMap(WebClientResponseException.class, QueryService::refusal)
        .onErrorMap(failure -> !(failure instanceof Refusal), QueryService::unreadable);
  }

  private URI address(Map<String, ?> filters, String... path) {
    UriComponentsBuilder address =
        UriComponentsBuilder.fromUri(queryUrl).pathSegment("api", "v1").pathSegment(path);
    filters.forEach(
        (name, value) -> {
          if (given(value)) {
            address.queryParam(name, "{" + name + "}");
          }
        });
    return address.encode().buildAndExpand(filters).toUri();
  }

  private static boolean given(@Nullable Object value) {
    return value != null && !value.toString().isBlank();
  }

  private static Throwable refusal(WebClientResponseException failure) {
    return new Refusal(
        switch (failure.getStatusCode().value()) {
          case 400 -> Problems.MALFORMED;
          case 401 -> Problems.SIGN_IN;
          case 403 -> Problems.NOT_YOURS;
          case 404 -> NOT_HERE;
          default -> NOT_READABLE;
        });
  }

  private static Throwable unreadable(Throwable failure) {
    Refusal refusal = new Refusal(NOT_READABLE);
    refusal.initCause(failure);
    return refusal;
  }
}
