package fr.gusp.veille.command.worksite;

import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.worksite.WorksiteSheet;

/** A chantier that is in the registry. */
public sealed interface KnownWorksite extends WorksiteState permits Registered, Closed {

  WorksiteId worksite();

  WorksiteSheet sheet();

  /** The code that the outside knows this state by. */
  String code();
}
