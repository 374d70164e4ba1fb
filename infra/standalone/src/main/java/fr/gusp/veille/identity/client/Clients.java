package fr.gusp.veille.identity.client;

import fr.gusp.veille.identity.IdentitySettings;
import fr.gusp.veille.identity.member.Machine;
import java.time.Duration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The programs: the gateway for people's browsers, one service for itself, partners' machines. */
public final class Clients {

  public static final String GATEWAY = "veille-gateway";
  public static final String QUERY_SERVICE = "query-service";
  public static final String SCOPE = "veille";
  public static final String INTERNAL_SCOPE = "veille.internal";

  private static final Duration MACHINE_TOKEN = Duration.ofHours(1);
  private static final Duration BROWSER_TOKEN = Duration.ofMinutes(15);
  private static final Duration SIGNED_IN = Duration.ofDays(60);

  private Clients() {}

  static RegisteredClient gateway(IdentitySettings settings) {
    return confidential(GATEWAY, settings.gatewaySecret())
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
        .redirectUri(settings.publicUrl() + "/login/oauth2/code/veille")
        .postLogoutRedirectUri(settings.publicUrl() + "/")
        .postLogoutRedirectUri(settings.publicUrl().toString())
        .scope(OidcScopes.OPENID)
        .scope(OidcScopes.PROFILE)
        .scope(SCOPE)
        .clientSettings(
            ClientSettings.builder()
                .requireProofKey(true)
                .requireAuthorizationConsent(false)
                .build())
        .tokenSettings(
            TokenSettings.builder()
                .accessTokenTimeToLive(BROWSER_TOKEN)
                .refreshTokenTimeToLive(SIGNED_IN)
                .build())
        .build();
  }

  static RegisteredClient queryService(IdentitySettings settings) {
    return byCredentials(QUERY_SERVICE, settings.querySecret(), INTERNAL_SCOPE);
  }

  static RegisteredClient partner(Machine machine) {
    return byCredentials(machine.id(), machine.secret(), SCOPE);
  }

  private static RegisteredClient byCredentials(String id, String secret, String scope) {
    return confidential(id, secret)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .scope(scope)
        .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(MACHINE_TOKEN).build())
        .build();
  }

  private static RegisteredClient.Builder confidential(String id, String secret) {
    return RegisteredClient.withId(id)
        .clientId(id)
        .clientSecret(secret)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
  }
}
