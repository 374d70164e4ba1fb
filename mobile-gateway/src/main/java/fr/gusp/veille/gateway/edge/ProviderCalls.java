package fr.gusp.veille.gateway.edge;

import fr.gusp.veille.gateway.GatewaySettings;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.ReactiveOidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoderFactory;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * What is asked of the identity provider, never for longer than of the services behind: all
 * requests of a session wait for its one renewal.
 */
@Configuration(proxyBeanMethods = false)
class ProviderCalls {

  @Bean
  ReactiveOAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokensForCodes(
      WebClient web) {
    var client = new WebClientReactiveAuthorizationCodeTokenResponseClient();
    client.setWebClient(web);
    return client;
  }

  @Bean
  ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> renewedTokens(
      WebClient web) {
    var client = new WebClientReactiveRefreshTokenTokenResponseClient();
    client.setWebClient(web);
    return client;
  }

  @Bean
  ReactiveJwtDecoderFactory<ClientRegistration> idTokens(GatewaySettings settings) {
    var standard = new ReactiveOidcIdTokenDecoderFactory();
    return registration -> bounded(standard.createDecoder(registration), settings.patience());
  }

  /** It fetches the provider's keys by a client of its own. */
  private static ReactiveJwtDecoder bounded(ReactiveJwtDecoder decoder, Duration patience) {
    return token ->
        decoder
            .decode(token)
            .timeout(patience)
            .onErrorMap(TimeoutException.class, late -> new JwtException("keys not read", late));
  }
}
