package fr.gusp.veille.gateway.edge;

import fr.gusp.veille.gateway.GatewaySettings;
import fr.gusp.veille.gateway.problem.Problem;
import fr.gusp.veille.gateway.problem.Refusals;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.web.server.ServerHttpSecurity.OAuth2LoginSpec;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** After the identity provider: back to the page that was wanted, signed in for a long while. */
@Component
class SignIn {

  private static final Problem FAILED =
      new Problem(
          401,
          "sign-in-failed",
          "La connexion n’a pas abouti",
          "Recommencez depuis l’accueil. Si cela se répète, prévenez l’administrateur.");

  private static final Logger log = LoggerFactory.getLogger(SignIn.class);

  private final GatewaySettings settings;
  private final WantedPage wanted;
  private final Refusals refusals;

  SignIn(GatewaySettings settings, WantedPage wanted, Refusals refusals) {
    this.settings = settings;
    this.wanted = wanted;
    this.refusals = refusals;
  }

  void configure(OAuth2LoginSpec login) {
    login.authenticationSuccessHandler(this::succeeded).authenticationFailureHandler(this::failed);
  }

  /**
   * {@code ?continue=/app} on the sign-in address: where to go afterwards, inside this site only.
   */
  Mono<Void> rememberPage(ServerWebExchange exchange) {
    String page = exchange.getRequest().getQueryParams().getFirst("continue");
    boolean signingIn = exchange.getRequest().getPath().value().equals(Refusals.SIGN_IN);
    if (!signingIn || page == null || !page.matches("/[a-z0-9/-]*") || page.startsWith("//")) {
      return Mono.empty();
    }
    var asked = exchange.getRequest().mutate().uri(URI.create(page)).build();
    return wanted.saveRequest(exchange.mutate().request(asked).build());
  }

  private Mono<Void> succeeded(WebFilterExchange filter, Authentication who) {
    var exchange = filter.getExchange();
    return exchange
        .getSession()
        .doOnNext(session -> session.setMaxIdleTime(settings.signedInFor()))
        .then(wanted.getRedirectUri(exchange).defaultIfEmpty(URI.create("/")))
        .flatMap(page -> wanted.forget(exchange).thenReturn(page))
        .flatMap(page -> new DefaultServerRedirectStrategy().sendRedirect(exchange, page));
  }

  private Mono<Void> failed(WebFilterExchange filter, AuthenticationException failure) {
    log.warn("Sign-in failed: {}", SignInFailure.of(failure));
    return refusals.answer(filter.getExchange(), FAILED);
  }
}
