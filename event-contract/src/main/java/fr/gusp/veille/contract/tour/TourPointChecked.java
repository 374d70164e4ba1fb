package fr.gusp.veille.contract.tour;

import fr.gusp.veille.contract.id.CheckpointId;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.wire.SealedText;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone looked at one point: a line of the checklist or a dossier that was listed. Every look is
 * kept. {@code filed} is the report that « à traiter » became.
 */
public record TourPointChecked(
    TourId tour,
    @Nullable SecteurId secteur,
    @Nullable CheckpointId checkpoint,
    @Nullable ReportId listed,
    Finding finding,
    @Nullable ReportId filed,
    @Nullable SealedText note,
    List<PhotoHash> photos,
    OffsetDateTime observedAt)
    implements TourEvent {

  public TourPointChecked {
    photos = List.copyOf(photos);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.pointChecked(this);
  }
}
