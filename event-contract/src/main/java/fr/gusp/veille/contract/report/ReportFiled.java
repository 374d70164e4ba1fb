package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.ReportNumber;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.contract.wire.SealedText;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone saw a dysfunction and filed it; on a {@code tour} where it was seen on one, about an
 * {@code asset} or a {@code worksite} where it is. Solved on the spot with two photos, the first
 * shows it before, the second after.
 */
public record ReportFiled(
    ReportId report,
    ReportNumber number,
    Nature nature,
    @Nullable SubNature subNature,
    Spot spot,
    @Nullable LandStatus landStatus,
    Severity severity,
    @Nullable SealedText description,
    OffsetDateTime observedAt,
    List<PhotoHash> photos,
    boolean solvedOnTheSpot,
    Origin origin,
    MemberId reporter,
    OrganisationId reporterOrganisation,
    @Nullable TourId tour,
    @Nullable AssetId asset,
    @Nullable WorksiteId worksite)
    implements ReportEvent {

  public ReportFiled {
    photos = List.copyOf(photos);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.filed(this);
  }
}
