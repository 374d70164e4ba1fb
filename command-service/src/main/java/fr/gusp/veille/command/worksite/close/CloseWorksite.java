package fr.gusp.veille.command.worksite.close;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.worksite.WorksiteCommand;
import fr.gusp.veille.command.worksite.WorksiteRights;
import fr.gusp.veille.command.worksite.WorksiteState;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.worksite.WorksiteClosed;
import fr.gusp.veille.contract.worksite.WorksiteEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The works are over for the registry: they are proposed for no report any more. */
public record CloseWorksite(WorksiteId worksite, @Nullable String note) implements WorksiteCommand {

  @Override
  public List<WorksiteEvent> decide(WorksiteState state, Circumstances here) {
    WorksiteRights.kept(state, here);
    return List.of(new WorksiteClosed(worksite, here.sealer().seal(note)));
  }
}
