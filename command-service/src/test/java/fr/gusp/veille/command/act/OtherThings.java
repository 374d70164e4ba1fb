package fr.gusp.veille.command.act;

import fr.gusp.veille.contract.asset.AssetRegistered;
import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.report.ReportFiled;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What else is recorded, as a story tells it. */
public record OtherThings(
    Map<ReportId, QuartierId> reports,
    Map<TourId, QuartierId> tours,
    Map<ReportId, ReportFiled> filings,
    Map<AssetId, AssetRegistered> assets,
    long head)
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

  @Override
  public Optional<ReportFiled> filing(ReportId report) {
    return Optional.ofNullable(filings.get(report));
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
