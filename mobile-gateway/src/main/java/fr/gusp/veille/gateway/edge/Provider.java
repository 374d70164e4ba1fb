package fr.gusp.veille.gateway.edge;

import fr.gusp.veille.gateway.GatewaySettings;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.server.WebSessionServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** The identity provider as a client sees it; nothing is asked of it before somebody signs in. */
@Configuration(proxyBeanMethods = false)
class Provider {

  static final String REGISTRATION = "veille";

  @Bean
  ReactiveClientRegistrationRepository registrations(GatewaySettings settings) {
    return new InMemoryReactiveClientRegistrationRepository(registration(settings));
  }

  @Bean
  ServerOAuth2AuthorizedClientRepository tokensInTheSession() {
    return new WebSessionServerOAuth2AuthorizedClientRepository();
  }

  @Bean
  ReactiveOAuth2AuthorizedClientManager clients(
      ReactiveClientRegistrationRepository registrations,
      ServerOAuth2AuthorizedClientRepository tokens,
      ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> renewed) {
    var manager = new DefaultReactiveOAuth2AuthorizedClientManager(registrations, tokens);
    manager.setAuthorizedClientProvider(
        ReactiveOAuth2AuthorizedClientProviderBuilder.builder()
            .authorizationCode()
            .refreshToken(refresh -> refresh.accessTokenResponseClient(renewed))
            .build());
    return manager;
  }

  private static ClientRegistration registration(GatewaySettings settings) {
    GatewaySettings.Provider provider = settings.identity();
    return ClientRegistration.withRegistrationId(REGISTRATION)
        .clientId("veille-gateway")
        .clientSecret(settings.clientSecret())
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(settings.publicUrl() + "/login/oauth2/code/" + REGISTRATION)
        .scope("openid", "profile", "veille")
        .authorizationUri(provider.authorizationUri().toString())
        .tokenUri(provider.tokenUri().toString())
        .jwkSetUri(provider.jwkSetUri().toString())
        .issuerUri(provider.issuer())
        .userNameAttributeName("sub")
        .providerConfigurationMetadata(
            Map.of("end_session_endpoint", provider.endSessionUri().toString()))
        .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
        .build();
  }
}
