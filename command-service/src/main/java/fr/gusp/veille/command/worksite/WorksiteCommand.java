package fr.gusp.veille.command.worksite;

import fr.gusp.veille.command.act.Command;
import fr.gusp.veille.command.act.Kind;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.worksite.WorksiteEvent;
import java.util.UUID;

/** An act on one chantier. */
public interface WorksiteCommand extends Command<WorksiteState, WorksiteEvent> {

  WorksiteId worksite();

  @Override
  default UUID subject() {
    return worksite().value();
  }

  @Override
  default Kind<WorksiteAggregate> kind() {
    return WorksiteAggregate.KIND;
  }
}
