package fr.gusp.veille.command.worksite;

import fr.gusp.veille.contract.worksite.WorksiteAmended;
import fr.gusp.veille.contract.worksite.WorksiteClosed;
import fr.gusp.veille.contract.worksite.WorksiteEvent;
import fr.gusp.veille.contract.worksite.WorksiteRegistered;
import java.time.Instant;

/** What each fact makes of the state before it. It only assigns: whatever was recorded is true. */
final class WorksiteEvolution implements WorksiteEvent.Cases<WorksiteState> {

  private final WorksiteState before;

  private WorksiteEvolution(WorksiteState before) {
    this.before = before;
  }

  static WorksiteState evolve(WorksiteState before, WorksiteEvent event, Instant recordedAt) {
    return event.match(new WorksiteEvolution(before));
  }

  @Override
  public WorksiteState registered(WorksiteRegistered event) {
    return new Registered(event.worksite(), event.sheet());
  }

  @Override
  public WorksiteState amended(WorksiteAmended event) {
    return new Registered(event.worksite(), event.sheet());
  }

  @Override
  public WorksiteState closed(WorksiteClosed event) {
    return new Closed(event.worksite(), ((KnownWorksite) before).sheet());
  }
}
