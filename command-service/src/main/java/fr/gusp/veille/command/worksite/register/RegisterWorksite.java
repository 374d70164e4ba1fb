package fr.gusp.veille.command.worksite.register;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.command.sheet.AskedSheet;
import fr.gusp.veille.command.sheet.TheQuartiersAreOfOneEpci;
import fr.gusp.veille.command.worksite.OnlyTheCoordinationOrTheMaitreDOuvrageKeepsTheSheet;
import fr.gusp.veille.command.worksite.Unregistered;
import fr.gusp.veille.command.worksite.WorksiteCommand;
import fr.gusp.veille.command.worksite.WorksiteState;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.worksite.WorksiteEvent;
import fr.gusp.veille.contract.worksite.WorksiteRegistered;
import java.util.List;

/** Enters works into the registry, so that what they cause finds its maître d’ouvrage. */
public record RegisterWorksite(WorksiteId worksite, AskedSheet sheet) implements WorksiteCommand {

  @Override
  public boolean begins() {
    return true;
  }

  @Override
  public List<WorksiteEvent> decide(WorksiteState state, Circumstances here) {
    Rule.check(new TheQuartiersAreOfOneEpci(sheet.quartiers(), here.reference()));
    Rule.check(
        new OnlyTheCoordinationOrTheMaitreDOuvrageKeepsTheSheet(
            here.caller(), here.reference().epciOf(sheet.quartiers().get(0)), sheet.owner()),
        new AWorksiteIsRegisteredOnce(state instanceof Unregistered));
    sheet.check(here);
    return List.of(new WorksiteRegistered(worksite, sheet.sealed(here)));
  }
}
