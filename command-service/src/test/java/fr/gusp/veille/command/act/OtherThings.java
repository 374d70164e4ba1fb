package fr.gusp.veille.command.act;

import fr.gusp.veille.contract.asset.AssetRegistered;
import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.report.ReportFiled;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What else is recorded, as a story tells it. */
public record OtherThings(
    Map<ReportId, QuartierId> reports,
    Map<TourId, QuartierId> tours,
    Map<ReportId, ReportFiled> filings,
    Map<AssetId, AssetRegistered> assets,
    Map<WorksiteId, RecordedWorksite> worksites,
    long head,
    List<MatrixPublished> matrices)
    implements Records {

  public OtherThings(Map<ReportId, QuartierId> reports, Map<TourId, QuartierId> tours, long head) {
    this(reports, tours, Map.of(), Map.of(), head);
  }

  public OtherThings(
      Map<ReportId, QuartierId> reports,
      Map<TourId, QuartierId> tours,
      Map<ReportId, ReportFiled> filings,
      long head) {
    this(reports, tours, filings, Map.of(), head);
  }

  public OtherThings(
      Map<ReportId, QuartierId> reports,
      Map<TourId, QuartierId> tours,
      Map<ReportId, ReportFiled> filings,
      Map<AssetId, AssetRegistered> assets,
      long head) {
    this(reports, tours, filings, assets, Map.of(), head, List.of());
  }

  /** Where these versions of a matrix were published, the last being in force. */
  public static OtherThings versions(MatrixPublished... matrices) {
    return new OtherThings(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), 0, List.of(matrices));
  }

  @Override
  public MatrixPublished matrixInForce(EpciId epci) {
    return matrices.get(matrices.size() - 1);
  }

  @Override
  public MatrixPublished matrix(EpciId epci, int version) {
    return matrices.get(version - 1);
  }

  @Override
  public Optional<ReportFiled> filing(ReportId report) {
    return Optional.ofNullable(filings.get(report));
  }

  public static OtherThings the(WorksiteId worksite, RecordedWorksite recorded) {
    return new OtherThings(
        Map.of(), Map.of(), Map.of(), Map.of(), Map.of(worksite, recorded), 0, List.of());
  }

  @Override
  public Optional<RecordedWorksite> worksite(WorksiteId worksite) {
    return Optional.ofNullable(worksites.get(worksite));
  }

  @Override
  public Optional<QuartierId> quartierOf(ReportId report) {
    return Optional.ofNullable(reports.get(report));
  }

  @Override
  public Optional<QuartierId> quartierOf(TourId tour) {
    return Optional.ofNullable(tours.get(tour));
  }

  @Override
  public Optional<AssetRegistered> standing(AssetId asset) {
    return Optional.ofNullable(assets.get(asset));
  }

  @Override
  public boolean areFiled(Collection<ReportId> asked) {
    return reports.keySet().containsAll(asked);
  }
}
