package fr.gusp.veille.command.tour;

import fr.gusp.veille.contract.id.CheckpointId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.tour.Checkpoint;
import fr.gusp.veille.contract.tour.TourPlanned;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What stays true of a tour: where it goes, who comes, what it looks at. */
public record TourPlan(
    TourId tour,
    QuartierId quartier,
    List<SecteurId> secteurs,
    OffsetDateTime startsAt,
    List<OrganisationId> participants,
    Set<CheckpointId> checkpoints) {

  static TourPlan of(TourPlanned event) {
    return new TourPlan(
        event.tour(),
        event.quartier(),
        event.secteurs(),
        event.startsAt(),
        event.participants(),
        event.checkpoints().stream().map(Checkpoint::id).collect(Collectors.toUnmodifiableSet()));
  }
}
