package fr.gusp.veille.gateway.caller;

import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Finds the caller of a request: from its own token, or from the session's. */
@Component
public class Callers {

  private final SessionTokens tokens;
  private final ReactiveJwtDecoder decoder;

  Callers(SessionTokens tokens, ReactiveJwtDecoder decoder) {
    this.tokens = tokens;
    this.decoder = decoder;
  }

  /** Empty when nobody is signed in; refuses when the session's token can no longer be renewed. */
  public Mono<Caller> of(ServerWebExchange exchange) {
    return exchange.getPrincipal().flatMap(who -> token(exchange, who)).map(Caller::of);
  }

  /** As {@link #of}, refusing when nobody is signed in. */
  public Mono<Caller> required(ServerWebExchange exchange) {
    return of(exchange).switchIfEmpty(Mono.error(() -> new Refusal(Problems.SIGN_IN)));
  }

  private Mono<Jwt> token(ServerWebExchange exchange, Object principal) {
    if (principal instanceof JwtAuthenticationToken bearer) {
      return Mono.just(bearer.getToken());
    }
    if (principal instanceof OAuth2AuthenticationToken session) {
      return tokens
          .current(exchange, (Authentication) session)
          .flatMap(decoder::decode)
          .onErrorMap(JwtException.class, Callers::unreadable);
    }
    return Mono.empty();
  }

  private static Throwable unreadable(JwtException failure) {
    boolean bad = failure instanceof org.springframework.security.oauth2.jwt.BadJwtException;
    return new Refusal(bad ? Problems.SIGN_IN : Problems.DOWN);
  }
}
