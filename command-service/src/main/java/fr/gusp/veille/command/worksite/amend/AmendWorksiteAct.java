package fr.gusp.veille.command.worksite.amend;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.sheet.SheetForm;
import fr.gusp.veille.command.worksite.WorksiteCommand;
import fr.gusp.veille.contract.id.WorksiteId;
import org.springframework.stereotype.Component;

/** {@code POST …/amend}: the whole sheet again. */
@Component
class AmendWorksiteAct implements Act<WorksiteId> {

  @Override
  public String name() {
    return "amend";
  }

  @Override
  public WorksiteCommand read(WorksiteId worksite, Fields body) {
    return new AmendWorksite(worksite, SheetForm.read(body));
  }
}
