package fr.gusp.veille.command.worksite;

import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.worksite.WorksiteSheet;

/** Clos: it is proposed for no report any more. */
public record Closed(WorksiteId worksite, WorksiteSheet sheet) implements KnownWorksite {

  @Override
  public String code() {
    return "clos";
  }
}
