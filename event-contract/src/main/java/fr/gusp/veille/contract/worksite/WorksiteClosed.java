package fr.gusp.veille.contract.worksite;

import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.wire.SealedText;
import org.jspecify.annotations.Nullable;

/** The works are over for the registry: they are proposed for no report any more. */
public record WorksiteClosed(WorksiteId worksite, @Nullable SealedText note)
    implements WorksiteEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.closed(this);
  }
}
