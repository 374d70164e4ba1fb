package fr.gusp.veille.command.report.file;

import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.Reports;
import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.report.Position;
import fr.gusp.veille.contract.report.PositionSource;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a phone asks to file, changed one thing at a time. */
record AFiling(
    Nature nature,
    Whereabouts whereabouts,
    @Nullable LandStatus ground,
    Instant observedAt,
    List<PhotoHash> photos,
    boolean solvedOnTheSpot,
    @Nullable TourId tour,
    @Nullable WorksiteId worksite) {

  /** Seen rue Cook in Lens, on the landlord's ground. */
  static AFiling of(Nature nature) {
    return new AFiling(
        nature,
        new Whereabouts(null, "lens-cite-12-14", null, "rue Cook"),
        LandStatus.BAILLEUR,
        Given.NOW,
        List.of(),
        false,
        null,
        null);
  }

  AFiling in(@Nullable String quartier, @Nullable String secteur, @Nullable String place) {
    return at(new Whereabouts(null, quartier, secteur, place));
  }

  AFiling at(double lat, double lon) {
    return at(new Whereabouts(new Position(lat, lon, 8.0, PositionSource.GPS), null, null, null));
  }

  AFiling about(AssetId asset) {
    return at(new Whereabouts(null, null, null, null, asset));
  }

  private AFiling at(Whereabouts where) {
    return new AFiling(nature, where, ground, observedAt, photos, solvedOnTheSpot, tour, worksite);
  }

  AFiling on(@Nullable LandStatus other) {
    return new AFiling(
        nature, whereabouts, other, observedAt, photos, solvedOnTheSpot, tour, worksite);
  }

  AFiling seen(Instant when) {
    return new AFiling(nature, whereabouts, ground, when, photos, solvedOnTheSpot, tour, worksite);
  }

  AFiling solved(PhotoHash... proof) {
    return new AFiling(
        nature, whereabouts, ground, observedAt, List.of(proof), true, tour, worksite);
  }

  AFiling on(TourId walk) {
    return new AFiling(
        nature, whereabouts, ground, observedAt, photos, solvedOnTheSpot, walk, worksite);
  }

  AFiling about(WorksiteId site) {
    return new AFiling(
        nature, whereabouts, ground, observedAt, photos, solvedOnTheSpot, tour, site);
  }

  FileReport asked() {
    return new FileReport(
        Reports.REPORT,
        nature,
        null,
        whereabouts,
        ground,
        Severity.COURANTE,
        "un canapé",
        OffsetDateTime.ofInstant(observedAt, ZoneOffset.UTC),
        photos,
        solvedOnTheSpot,
        tour,
        worksite);
  }
}
