package fr.gusp.veille.command.worksite;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.contract.worksite.WorksiteSheet;

/**
 * A chantier is known to the members who work in one of its quartiers, to its maître d’ouvrage and
 * to the coordination of its EPCI. The administration runs the platform and keeps no registry.
 */
public record TheWorksiteIsYoursToKnow(Caller caller, WorksiteSheet sheet)
    implements OnlyItsTerritoryKnowsTheWorksite {

  @Override
  public boolean holds() {
    return !caller.is(Role.ADMINISTRATEUR)
        && (sheet.quartiers().stream().anyMatch(caller::worksIn)
            || caller.worksFor(sheet.owner())
            || sheet.epci().equals(caller.epci()));
  }
}
