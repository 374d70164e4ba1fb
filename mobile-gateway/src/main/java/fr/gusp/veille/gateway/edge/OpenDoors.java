package fr.gusp.veille.gateway.edge;

import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers.pathMatchers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.OrServerWebExchangeMatcher;

/** What anybody may ask for: the phone's shell, health, the API's description, identity itself. */
@Configuration(proxyBeanMethods = false)
class OpenDoors {

  @Bean
  @Order(0)
  SecurityWebFilterChain openDoorsChain(ServerHttpSecurity http) {
    return http.securityMatcher(
            new OrServerWebExchangeMatcher(
                pathMatchers("/assets/**", "/icons/**", "/favicon.ico", "/manifest.webmanifest"),
                pathMatchers("/app", "/app/**", "/sw.js", "/health/**", "/v3/api-docs"),
                pathMatchers("/identity/**"),
                pathMatchers(HttpMethod.POST, "/oauth2/token")))
        .authorizeExchange(exchanges -> exchanges.anyExchange().permitAll())
        .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        .csrf(ServerHttpSecurity.CsrfSpec::disable)
        .headers(ServerHttpSecurity.HeaderSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
        .build();
  }
}
