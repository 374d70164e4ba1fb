package fr.gusp.veille.contract.worksite;

import fr.gusp.veille.contract.id.WorksiteId;

/** Works are in the registry. */
public record WorksiteRegistered(WorksiteId worksite, WorksiteSheet sheet)
    implements WorksiteEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.registered(this);
  }
}
