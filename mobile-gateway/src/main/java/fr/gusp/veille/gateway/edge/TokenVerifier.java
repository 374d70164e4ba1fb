package fr.gusp.veille.gateway.edge;

import fr.gusp.veille.gateway.GatewaySettings;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;

/** Signature, issuer, time and audience of every token, also of those the session holds. */
@Configuration(proxyBeanMethods = false)
class TokenVerifier {

  private static final String AUDIENCE = "veille";

  @Bean
  ReactiveJwtDecoder tokenDecoder(GatewaySettings settings, WebClient web) {
    GatewaySettings.Provider provider = settings.identity();
    var decoder =
        NimbusReactiveJwtDecoder.withJwkSetUri(provider.jwkSetUri().toString())
            .webClient(web)
            .build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(provider.issuer()),
            new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE))));
    return decoder;
  }
}
