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
  ADMINISTRATEUR;

  static Optional<Role> of(String claim) {
    return Stream.of(values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(claim))
        .findFirst();
  }
}
