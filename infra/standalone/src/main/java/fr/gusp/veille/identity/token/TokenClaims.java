package fr.gusp.veille.identity.token;

import fr.gusp.veille.identity.client.Clients;
import fr.gusp.veille.identity.member.Account;
import fr.gusp.veille.identity.member.Machine;
import fr.gusp.veille.identity.member.Roster;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Writes who the bearer is and where they act; the services read nothing else. */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

  private static final String AUDIENCE = "veille";

  private final Roster roster;

  TokenClaims(Roster roster) {
    this.roster = roster;
  }

  @Override
  public void customize(JwtEncodingContext context) {
    if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
      context.getClaims().audience(List.of(AUDIENCE));
    }
    if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
      ofProgram(context);
    } else {
      ofPerson(context);
    }
  }

  private void ofPerson(JwtEncodingContext context) {
    Authentication person = context.getPrincipal();
    if (person != null) {
      roster.member(UUID.fromString(person.getName())).ifPresent(account -> of(account, context));
    }
  }

  private void ofProgram(JwtEncodingContext context) {
    var id = context.getRegisteredClient().getClientId();
    if (id.equals(Clients.QUERY_SERVICE)) {
      context.getClaims().claim("scope", List.of(Clients.INTERNAL_SCOPE));
    } else {
      roster.machine(id).ifPresent(machine -> of(machine, context));
    }
  }

  private static void of(Machine machine, JwtEncodingContext context) {
    var standing = machine.standing();
    context
        .getClaims()
        .subject(standing.member().toString())
        .claim("scope", List.of(Clients.SCOPE))
        .claims(claims -> claims.putAll(standing.claims()));
  }

  private static void of(Account account, JwtEncodingContext context) {
    context
        .getClaims()
        .claim("name", account.label())
        .claims(claims -> claims.putAll(account.standing().claims()));
  }
}
