package fr.gusp.veille.identity.member;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where somebody acts, and as what: the part of a token that the services decide rights by. */
public record Standing(
    UUID member, String role, String organisation, List<String> quartiers, @Nullable String epci) {

  public Map<String, Object> claims() {
    var claims = new HashMap<String, Object>();
    claims.put("organisation", organisation);
    claims.put("role", role);
    claims.put("quartiers", quartiers);
    if (epci != null) {
      claims.put("epci", epci);
    }
    return claims;
  }
}
