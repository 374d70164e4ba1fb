package fr.gusp.veille.gateway.caller;

import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * The access token a session holds, renewed when it runs out. Requests of one session that find it
 * stale together renew it once: a provider that rotates refresh tokens takes a second use for
 * theft.
 */
@Component
class SessionTokens {

  static final String REGISTRATION = "veille";
  private static final Set<String> ENDED =
      Set.of("invalid_grant", "invalid_token", "client_authorization_required");

  private final ReactiveOAuth2AuthorizedClientManager clients;
  private final Map<String, Mono<String>> renewing = new ConcurrentHashMap<>();

  SessionTokens(ReactiveOAuth2AuthorizedClientManager clients) {
    this.clients = clients;
  }

  Mono<String> current(ServerWebExchange exchange, Authentication who) {
    return exchange.getSession().flatMap(session -> shared(exchange, who, session));
  }

  private Mono<String> shared(ServerWebExchange exchange, Authentication who, WebSession session) {
    return renewing.computeIfAbsent(
        session.getId(),
        id ->
            authorize(exchange, who)
                .onErrorResume(
                    ClientAuthorizationException.class, failure -> ended(session, failure))
                .doFinally(signal -> renewing.remove(id))
                .cache());
  }

  private Mono<String> authorize(ServerWebExchange exchange, Authentication who) {
    OAuth2AuthorizeRequest request =
        OAuth2AuthorizeRequest.withClientRegistrationId(REGISTRATION)
            .principal(who)
            .attribute(ServerWebExchange.class.getName(), exchange)
            .build();
    return clients
        .authorize(request)
        .map(client -> client.getAccessToken().getTokenValue())
        .switchIfEmpty(Mono.error(() -> new Refusal(Problems.SIGN_IN)));
  }

  private Mono<String> ended(WebSession session, ClientAuthorizationException failure) {
    if (ENDED.contains(failure.getError().getErrorCode())) {
      return session.invalidate().then(Mono.error(new Refusal(Problems.SIGN_IN)));
    }
    return Mono.error(new Refusal(Problems.DOWN));
  }
}
