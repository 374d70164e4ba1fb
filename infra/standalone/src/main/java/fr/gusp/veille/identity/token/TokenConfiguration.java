package fr.gusp.veille.identity.token;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import fr.gusp.veille.identity.IdentitySettings;
import fr.gusp.veille.identity.member.Roster;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Signed tokens in the name of the public address. */
@Configuration(proxyBeanMethods = false)
public class TokenConfiguration {

  @Bean
  JWKSource<SecurityContext> signingKeys(IdentitySettings settings) {
    return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(settings.directory())));
  }

  @Bean
  JwtDecoder jwtDecoder(JWKSource<SecurityContext> signingKeys) {
    return OAuth2AuthorizationServerConfiguration.jwtDecoder(signingKeys);
  }

  @Bean
  AuthorizationServerSettings authorizationServerSettings(IdentitySettings settings) {
    return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
  }

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> tokenClaims(Roster roster) {
    return new TokenClaims(roster);
  }
}
