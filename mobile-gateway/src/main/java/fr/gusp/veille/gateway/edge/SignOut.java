package fr.gusp.veille.gateway.edge;

import fr.gusp.veille.gateway.GatewaySettings;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.web.server.authentication.logout.DelegatingServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.SecurityContextServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.stereotype.Component;

/** Signing out ends our session and the identity provider's: the next one must prove themselves. */
@Component
class SignOut {

  private final OidcClientInitiatedServerLogoutSuccessHandler atTheProvider;

  SignOut(ReactiveClientRegistrationRepository registrations, GatewaySettings settings) {
    this.atTheProvider = new OidcClientInitiatedServerLogoutSuccessHandler(registrations);
    atTheProvider.setPostLogoutRedirectUri(settings.publicUrl() + "/");
  }

  void configure(LogoutSpec logout) {
    logout
        .logoutUrl("/logout")
        .logoutHandler(
            new DelegatingServerLogoutHandler(
                new SecurityContextServerLogoutHandler(), new WebSessionServerLogoutHandler()))
        .logoutSuccessHandler(atTheProvider);
  }
}
