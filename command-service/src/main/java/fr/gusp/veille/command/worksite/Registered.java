package fr.gusp.veille.command.worksite;

import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.worksite.WorksiteSheet;

/** Enregistré: its sheet may still change. */
public record Registered(WorksiteId worksite, WorksiteSheet sheet) implements KnownWorksite {

  @Override
  public String code() {
    return "enregistre";
  }
}
