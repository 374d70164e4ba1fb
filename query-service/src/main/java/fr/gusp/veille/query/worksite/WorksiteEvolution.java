package fr.gusp.veille.query.worksite;

import fr.gusp.veille.contract.worksite.WorksiteAmended;
import fr.gusp.veille.contract.worksite.WorksiteClosed;
import fr.gusp.veille.contract.worksite.WorksiteEvent;
import fr.gusp.veille.contract.worksite.WorksiteRegistered;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.history.UnexpectedFactException;

/** What each kind of fact makes of the chantier before it; it assigns and never decides. */
final class WorksiteEvolution implements WorksiteEvent.Cases<Worksite> {

  private final Worksite before;
  private final Fact fact;

  WorksiteEvolution(Worksite before, Fact fact) {
    this.before = before;
    this.fact = fact;
  }

  @Override
  public Worksite registered(WorksiteRegistered event) {
    throw new UnexpectedFactException("a chantier is registered once");
  }

  @Override
  public Worksite amended(WorksiteAmended event) {
    if (before.closing() != null) {
      throw new UnexpectedFactException("a closed chantier is not amended");
    }
    return before.saying(event.sheet(), fact);
  }

  @Override
  public Worksite closed(WorksiteClosed event) {
    if (before.closing() != null) {
      throw new UnexpectedFactException("a chantier is closed once");
    }
    return before.closed(event.note(), fact);
  }
}
