package fr.gusp.veille.command.caller;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a member is, hence what the member may do (DOMAIN §2). */
public enum Role {
  GARDIEN,
  MEDIATEUR,
  ANIMATEUR,
  GUICHET,
  COORDINATION,
  COMITE,
  ADMINISTRATEUR,
  /** The platform itself, when a day has come; no token says so. */
  SYSTEME;

  static Optional<Role> of(String claim) {
    return Stream.of(values())
        .filter(each -> each != SYSTEME)
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(claim))
        .findFirst();
  }
}
