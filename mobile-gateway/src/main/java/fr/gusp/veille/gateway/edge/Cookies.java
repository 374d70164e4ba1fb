package fr.gusp.veille.gateway.edge;

import fr.gusp.veille.gateway.GatewaySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.WebSessionIdResolver;

/**
 * The session's cookie, bound to this host by its prefix; browsers take a Secure cookie from
 * http://localhost too.
 */
@Configuration(proxyBeanMethods = false)
class Cookies {

  static final String SESSION = "__Host-VEILLE";

  @Bean
  WebSessionIdResolver sessionCookie(GatewaySettings settings) {
    CookieWebSessionIdResolver cookie = new CookieWebSessionIdResolver();
    cookie.setCookieName(SESSION);
    cookie.setCookieMaxAge(settings.signedInFor());
    cookie.addCookieInitializer(
        session -> session.httpOnly(true).secure(true).sameSite("Lax").path("/"));
    return cookie;
  }
}
