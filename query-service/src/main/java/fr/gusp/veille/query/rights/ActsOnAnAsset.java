package fr.gusp.veille.query.rights;

import fr.gusp.veille.contract.id.QuartierId;
import java.util.List;

/** What may be done about an équipement that stands: its coordination retires it. */
public final class ActsOnAnAsset {

  private ActsOnAnAsset() {}

  public static List<String> of(Caller caller, QuartierId quartier) {
    return caller.is(Role.COORDINATION) && caller.worksIn(quartier) ? List.of("retire") : List.of();
  }
}
