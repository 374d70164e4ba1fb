package fr.gusp.veille.query.http;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.nature.Coded;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the member out of a verified token; a token without one may do nothing here. */
final class ReadToken {

  private ReadToken() {}

  /**
   * @throws ProblemException if the token names no member with a role
   */
  static Caller of(Jwt token) {
    try {
      return caller(token);
    } catch (IllegalArgumentException | NullPointerException incomplete) {
      throw ProblemException.forbidden();
    }
  }

  private static Caller caller(Jwt token) {
    List<String> quartiers =
        Optional.ofNullable(token.getClaimAsStringList("quartiers")).orElse(List.of());
    return new Caller(
        MemberId.of(claim(token, "sub")),
        new OrganisationId(claim(token, "organisation")),
        Coded.find(Role.class, claim(token, "role"))
            .orElseThrow(() -> new IllegalArgumentException("role")),
        quartiers.stream().map(QuartierId::new).collect(Collectors.toUnmodifiableSet()),
        Optional.ofNullable(token.getClaimAsString("epci")).map(EpciId::new).orElse(null));
  }

  private static String claim(Jwt token, String name) {
    return Optional.ofNullable(token.getClaimAsString(name))
        .orElseThrow(() -> new IllegalArgumentException(name));
  }
}
