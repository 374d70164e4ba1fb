package fr.gusp.veille.gateway.edge;

import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusals;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The door of machines: a bearer token, no session, no cookie, hence no CSRF. */
@Configuration(proxyBeanMethods = false)
class PartnerTokens {

  @Bean
  @Order(1)
  SecurityWebFilterChain partnersChain(ServerHttpSecurity http, Refusals refusals) {
    return http.securityMatcher(
            exchange -> bearer(exchange) ? MatchResult.match() : MatchResult.notMatch())
        .authorizeExchange(exchanges -> exchanges.anyExchange().authenticated())
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(Customizer.withDefaults())
                    .authenticationEntryPoint(
                        (exchange, refused) -> answer(refusals, exchange, refused)))
        .exceptionHandling(
            handling ->
                handling.accessDeniedHandler(
                    (exchange, denied) -> refusals.answer(exchange, Problems.NOT_YOURS)))
        .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
        .csrf(ServerHttpSecurity.CsrfSpec::disable)
        .headers(ServerHttpSecurity.HeaderSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .build();
  }

  private static boolean bearer(ServerWebExchange exchange) {
    String sent = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
    return sent != null && sent.toLowerCase(Locale.ROOT).startsWith("bearer ");
  }

  /** Keys that cannot be fetched are our trouble; a partner that gets 401 would throw its token. */
  private static Mono<Void> answer(
      Refusals refusals, ServerWebExchange exchange, Throwable refused) {
    if (!(refused instanceof InvalidBearerTokenException) && !bad(refused)) {
      return refusals.answer(exchange, Problems.DOWN);
    }
    exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    return refusals.answer(exchange, Problems.TOKEN_REFUSED);
  }

  private static boolean bad(@Nullable Throwable refused) {
    return refused != null && refused.getCause() instanceof BadJwtException;
  }
}
