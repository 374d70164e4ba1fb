package fr.gusp.veille.journeys.identity;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The demonstration partners, under the ids by which the product itself knows them. */
public enum Partner {
  DEMO_GARDIEN("gardien", "maisons-et-cites", Quartier.LENS),
  DEMO_MEDIATEUR("mediateur", "el-fouad", Quartier.AVION),
  DEMO_VILLE("guichet", "ville-lens", Quartier.LENS),
  DEMO_CALL("guichet", "call", Quartier.LENS, Quartier.LIEVIN, Quartier.AVION),
  DEMO_BAILLEUR("guichet", "pas-de-calais-habitat", Quartier.LIEVIN, Quartier.AVION),
  DEMO_COORDINATION("coordination", "call", Quartier.LENS, Quartier.LIEVIN, Quartier.AVION);

  private final String role;
  private final String organisation;
  private final List<String> quartiers;

  Partner(String role, String organisation, Quartier... quartiers) {
    this.role = role;
    this.organisation = organisation;
    this.quartiers = Arrays.stream(quartiers).map(Quartier::id).toList();
  }

  /** Client id, and in the demonstration its secret too. */
  public String client() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  UUID member() {
    return UUID.nameUUIDFromBytes(client().getBytes(StandardCharsets.UTF_8));
  }

  String role() {
    return role;
  }

  String organisation() {
    return organisation;
  }

  public List<String> quartiers() {
    return quartiers;
  }

  boolean coordinates() {
    return this == DEMO_COORDINATION;
  }

  /** The partner who sits at the desk of this organisation, if one does. */
  public static Optional<Partner> deskOf(String organisation) {
    return Arrays.stream(values())
        .filter(partner -> partner.role.equals("guichet"))
        .filter(partner -> partner.organisation.equals(organisation))
        .findFirst();
  }
}
