package fr.gusp.veille.command.caller;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MalformedIdException;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads a member out of the claims of a verified token. */
public final class CallerFromToken {

  private CallerFromToken() {}

  /**
   * @throws NotAMemberException if a claim is missing or malformed
   */
  public static Caller read(Jwt token) {
    try {
      return new Caller(
          MemberId.of(text(token, "sub")),
          new OrganisationId(text(token, "organisation")),
          Role.of(text(token, "role")).orElseThrow(NotAMemberException::new),
          list(token, "quartiers").stream().map(QuartierId::new).collect(Collectors.toSet()),
          epci(token.getClaimAsString("epci")));
    } catch (MalformedIdException malformed) {
      throw new NotAMemberException();
    }
  }

  private static @Nullable EpciId epci(@Nullable String claim) {
    return claim == null ? null : new EpciId(claim);
  }

  private static List<String> list(Jwt token, String claim) {
    return Optional.ofNullable(token.getClaimAsStringList(claim)).orElse(List.of());
  }

  private static String text(Jwt token, String claim) {
    return Optional.ofNullable(token.getClaimAsString(claim)).orElseThrow(NotAMemberException::new);
  }
}
