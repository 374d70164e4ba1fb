package fr.gusp.veille.command.caller;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;

/**
 * A resource server: verified tokens only, no session; what a token may do is decided by the rules.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
@EnableConfigurationProperties(TokenSettings.class)
public class SecurityConfiguration {

  private static final String AUDIENCE = "veille";

  @Bean
  SecurityWebFilterChain commandChain(ServerHttpSecurity http) {
    return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
        .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        .authorizeExchange(SecurityConfiguration::whoComesIn)
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(jwt -> {})
                    .authenticationEntryPoint(SecurityProblems::unauthorized)
                    .accessDeniedHandler(SecurityProblems::forbidden))
        .exceptionHandling(
            refused ->
                refused
                    .authenticationEntryPoint(SecurityProblems::unauthorized)
                    .accessDeniedHandler(SecurityProblems::forbidden))
        .build();
  }

  private static void whoComesIn(ServerHttpSecurity.AuthorizeExchangeSpec any) {
    any.pathMatchers("/health/**", "/metrics")
        .permitAll()
        .pathMatchers("/internal/**")
        .hasAuthority("SCOPE_veille.internal")
        .anyExchange()
        .authenticated();
  }

  @Bean
  ServerExchangeRejectedHandler misleadingAddresses() {
    return SecurityProblems::misleading;
  }

  @Bean
  @ConditionalOnMissingBean
  ReactiveJwtDecoder jwtDecoder(
      TokenSettings settings,
      @Value("${spring.security.oauth2.resourceserver.jwt.jwk-set-uri}") String keys) {
    NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder.withJwkSetUri(keys).build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(settings.issuer()),
            new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE))));
    return decoder;
  }
}
