package fr.gusp.veille.contract.tour;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.wire.SealedText;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A walk was planned: where, when, who comes, and the checklist it goes by. */
public record TourPlanned(
    TourId tour,
    QuartierId quartier,
    List<SecteurId> secteurs,
    OffsetDateTime startsAt,
    @Nullable SealedText meetingPoint,
    List<OrganisationId> participants,
    List<Checkpoint> checkpoints)
    implements TourEvent {

  public TourPlanned {
    secteurs = List.copyOf(secteurs);
    participants = List.copyOf(participants);
    checkpoints = List.copyOf(checkpoints);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.planned(this);
  }
}
