package fr.gusp.veille.command.worksite.amend;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.command.sheet.AskedSheet;
import fr.gusp.veille.command.sheet.TheQuartiersAreOfOneEpci;
import fr.gusp.veille.command.worksite.KnownWorksite;
import fr.gusp.veille.command.worksite.WorksiteCommand;
import fr.gusp.veille.command.worksite.WorksiteRights;
import fr.gusp.veille.command.worksite.WorksiteState;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.worksite.WorksiteAmended;
import fr.gusp.veille.contract.worksite.WorksiteEvent;
import java.util.List;

/** Says anew, and as a whole, what the registry knows of works: another sheet, not a difference. */
public record AmendWorksite(WorksiteId worksite, AskedSheet sheet) implements WorksiteCommand {

  @Override
  public List<WorksiteEvent> decide(WorksiteState state, Circumstances here) {
    KnownWorksite before = WorksiteRights.kept(state, here);
    Rule.check(new TheQuartiersAreOfOneEpci(sheet.quartiers(), here.reference()));
    Rule.check(
        new TheWorksiteStaysInItsEpci(
            before.sheet().epci(), here.reference().epciOf(sheet.quartiers().get(0))));
    sheet.check(here);
    return List.of(new WorksiteAmended(worksite, sheet.sealed(here)));
  }
}
