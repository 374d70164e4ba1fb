package fr.gusp.veille.gateway.edge;

import fr.gusp.veille.gateway.GatewaySettings;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusals;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestHandler;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Every change carries a token: pages in a hidden field (masked anew each time, because pages are
 * compressed), the phone in a header, as it read it from the cookie.
 */
@Component
class FormProtection implements ServerCsrfTokenRequestHandler {

  private static final String HEADER = "X-XSRF-TOKEN";

  private final CookieServerCsrfTokenRepository tokens =
      CookieServerCsrfTokenRepository.withHttpOnlyFalse();
  private final XorServerCsrfTokenRequestAttributeHandler masked =
      new XorServerCsrfTokenRequestAttributeHandler();
  private final ServerCsrfTokenRequestHandler plain = new ServerCsrfTokenRequestAttributeHandler();

  private final Refusals refusals;

  FormProtection(GatewaySettings settings, Refusals refusals) {
    this.refusals = refusals;
    masked.setTokenFromMultipartDataEnabled(true);
    tokens.setCookieCustomizer(
        cookie -> cookie.sameSite("Lax").path("/").secure(settings.secure()));
  }

  void configure(CsrfSpec csrf) {
    csrf.csrfTokenRepository(tokens)
        .csrfTokenRequestHandler(this)
        .accessDeniedHandler((exchange, forged) -> refuse(exchange));
  }

  /** Who is nobody is asked to sign in first; a page that is too old is the next question. */
  private Mono<Void> refuse(ServerWebExchange exchange) {
    return new WebSessionServerSecurityContextRepository()
        .load(exchange)
        .map(known -> Problems.CSRF)
        .defaultIfEmpty(Problems.SIGN_IN)
        .flatMap(problem -> refusals.answer(exchange, problem));
  }

  /**
   * Makes sure a reader has the cookie. The phone's shell comes from its own cache: it gets the
   * cookie with the first answer it reads, a 401 included.
   */
  Mono<Void> handOut(ServerWebExchange exchange, WebFilterChain chain) {
    Mono<CsrfToken> token =
        exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.<CsrfToken>empty());
    return token.then(chain.filter(exchange));
  }

  @Override
  public void handle(ServerWebExchange exchange, Mono<CsrfToken> token) {
    masked.handle(exchange, token);
  }

  @Override
  public Mono<String> resolveCsrfTokenValue(ServerWebExchange exchange, CsrfToken token) {
    boolean fromHeader = exchange.getRequest().getHeaders().containsHeader(HEADER);
    return (fromHeader ? plain : masked).resolveCsrfTokenValue(exchange, token);
  }
}
