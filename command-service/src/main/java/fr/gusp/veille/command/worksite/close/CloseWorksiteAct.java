package fr.gusp.veille.command.worksite.close;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.worksite.WorksiteCommand;
import fr.gusp.veille.contract.id.WorksiteId;
import org.springframework.stereotype.Component;

/** {@code POST …/close {note}} */
@Component
class CloseWorksiteAct implements Act<WorksiteId> {

  @Override
  public String name() {
    return "close";
  }

  @Override
  public WorksiteCommand read(WorksiteId worksite, Fields body) {
    return new CloseWorksite(worksite, body.text("note", 2_000));
  }
}
