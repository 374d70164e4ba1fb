package fr.gusp.veille.identity.client;

import fr.gusp.veille.identity.IdentitySettings;
import fr.gusp.veille.identity.member.Roster;
import java.time.Clock;
import java.util.ArrayList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/**
 * Which programs there are follows from the settings and the roster; nobody registers by himself.
 */
@Configuration(proxyBeanMethods = false)
public class ClientConfiguration {

  @Bean
  RegisteredClientRepository clients(IdentitySettings settings, Roster roster) {
    var clients = new ArrayList<RegisteredClient>();
    clients.add(Clients.gateway(settings));
    clients.add(Clients.queryService(settings));
    roster.machines().forEach(machine -> clients.add(Clients.partner(machine)));
    return new InMemoryRegisteredClientRepository(clients);
  }

  @Bean
  OAuth2AuthorizationService authorizations() {
    return new Authorizations(Clock.systemUTC());
  }
}
