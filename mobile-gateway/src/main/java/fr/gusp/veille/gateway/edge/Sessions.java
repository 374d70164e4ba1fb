package fr.gusp.veille.gateway.edge;

import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationEntryPoint;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The door of people: OIDC sign-in, a session in a cookie, CSRF on every change. */
@Configuration(proxyBeanMethods = false)
class Sessions {

  @Bean
  @Order(2)
  SecurityWebFilterChain peopleChain(
      ServerHttpSecurity http,
      SignIn signIn,
      SignOut signOut,
      FormProtection protection,
      Refusals refusals,
      WantedPage wanted) {
    return http.authorizeExchange(Sessions::doors)
        .oauth2Login(signIn::configure)
        .logout(signOut::configure)
        .csrf(protection::configure)
        .addFilterAfter(protection::handOut, SecurityWebFiltersOrder.CSRF)
        .addFilterAfter(
            (exchange, chain) -> signIn.rememberPage(exchange).then(chain.filter(exchange)),
            SecurityWebFiltersOrder.CSRF)
        .requestCache(cache -> cache.requestCache(wanted))
        .headers(ServerHttpSecurity.HeaderSpec::disable)
        .exceptionHandling(
            handling ->
                handling
                    .authenticationEntryPoint(
                        (exchange, refused) -> ask(exchange, refusals, wanted))
                    .accessDeniedHandler(
                        (exchange, denied) -> refusals.answer(exchange, Problems.NOT_YOURS)))
        .build();
  }

  private static void doors(AuthorizeExchangeSpec exchanges) {
    exchanges
        .pathMatchers("/aide", "/aide/*", "/login/**")
        .permitAll()
        .anyExchange()
        .authenticated();
  }

  private static Mono<Void> ask(ServerWebExchange exchange, Refusals refusals, WantedPage wanted) {
    if (Refusals.forProgram(exchange)) {
      return refusals.answer(exchange, Problems.SIGN_IN);
    }
    var redirect = new RedirectServerAuthenticationEntryPoint(Refusals.SIGN_IN);
    redirect.setRequestCache(wanted);
    return redirect.commence(exchange, new InsufficientAuthenticationException("sign in"));
  }
}
