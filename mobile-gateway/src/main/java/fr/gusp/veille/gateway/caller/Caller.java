package fr.gusp.veille.gateway.caller;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who is calling, as the identity provider signed it.
 *
 * @param role absent for a machine
 * @param quartiers the territory of this member
 * @param token what the services behind receive; never shown to a browser
 */
public record Caller(
    String member,
    @Nullable String organisation,
    @Nullable Role role,
    List<String> quartiers,
    @Nullable String epci,
    String token) {

  static Caller of(Jwt jwt) {
    List<String> quartiers = jwt.getClaimAsStringList("quartiers");
    return new Caller(
        jwt.getSubject() == null ? "" : jwt.getSubject(),
        jwt.getClaimAsString("organisation"),
        Role.of(jwt.getClaimAsString("role")).orElse(null),
        quartiers == null ? List.of() : List.copyOf(quartiers),
        jwt.getClaimAsString("epci"),
        jwt.getTokenValue());
  }

  public boolean is(Role wanted) {
    return role == wanted;
  }

  /** A record would print its token. */
  @Override
  public String toString() {
    return "Caller[" + role + " of " + organisation + "]";
  }
}
