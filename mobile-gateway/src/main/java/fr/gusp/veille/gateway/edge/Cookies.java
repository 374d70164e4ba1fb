package fr.gusp.veille.gateway.edge;

import fr.gusp.veille.gateway.GatewaySettings;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.server.savedrequest.CookieServerRequestCache;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.WebSessionIdResolver;

/**
 * The cookies of the gateway. The session's is bound to this host by its prefix; browsers take a
 * Secure cookie from http://localhost too. Where somebody wanted to go before signing in is kept in
 * a cookie as well, so that strangers cannot fill our memory with sessions.
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

  @Bean
  CookieServerRequestCache wantedPage(GatewaySettings settings) {
    CookieServerRequestCache wanted = new CookieServerRequestCache();
    wanted.setCookieCustomizer(
        page ->
            page.maxAge(Duration.ofMinutes(10)).secure(settings.secure()).httpOnly(true).path("/"));
    return wanted;
  }
}
