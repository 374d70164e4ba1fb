package fr.gusp.veille.contract.worksite;

import fr.gusp.veille.contract.id.WorksiteId;

/** What the registry says of the works, from now on: the whole of it, not what changed. */
public record WorksiteAmended(WorksiteId worksite, WorksiteSheet sheet) implements WorksiteEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.amended(this);
  }
}
