package fr.gusp.veille.command.store;

import fr.gusp.veille.command.act.RecordedWorksite;
import fr.gusp.veille.command.act.Records;
import fr.gusp.veille.command.asset.KnownAsset;
import fr.gusp.veille.command.asset.KnownAssets;
import fr.gusp.veille.command.relay.RelayStatus;
import fr.gusp.veille.contract.asset.AssetRegistered;
import fr.gusp.veille.contract.catalogue.EventReader;
import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.matrix.MatrixEvent;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.tour.TourEvent;
import fr.gusp.veille.contract.tour.TourPlanned;
import fr.gusp.veille.contract.wire.VeilleEvent;
import fr.gusp.veille.contract.worksite.WorksiteAmended;
import fr.gusp.veille.contract.worksite.WorksiteClosed;
import fr.gusp.veille.contract.worksite.WorksiteEvent;
import fr.gusp.veille.contract.worksite.WorksiteRegistered;
import fr.gusp.veille.contract.worksite.WorksiteSheet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Looks at the first event of a stream, which tells what it is and where, or at its last two. */
@Repository
class StoredRecords implements Records {

  private static final String FIRST =
      "SELECT name, payload FROM event WHERE stream = ? AND sequence = 0";
  private static final String LAST_TWO =
      "SELECT name, payload FROM event WHERE stream = ? ORDER BY sequence DESC LIMIT 2";
  private static final String FOUND =
      "SELECT count(*) FROM event WHERE stream = ANY (?) AND sequence = 0";

  private static final String LAST =
      "SELECT name, payload FROM event WHERE stream = ? ORDER BY sequence DESC LIMIT 1";
  private static final String AT =
      "SELECT name, payload FROM event WHERE stream = ? AND sequence = ?";

  private final JdbcTemplate jdbc;
  private final RelayStatus relay;
  private final KnownAssets assets;

  StoredRecords(JdbcTemplate jdbc, RelayStatus relay, KnownAssets assets) {
    this.jdbc = jdbc;
    this.relay = relay;
    this.assets = assets;
  }

  @Override
  public Optional<QuartierId> quartierOf(ReportId report) {
    return filing(report).map(filed -> filed.spot().quartier());
  }

  @Override
  public Optional<ReportFiled> filing(ReportId report) {
    return first(report.toString(), ReportFiled.class);
  }

  @Override
  public Optional<QuartierId> quartierOf(TourId tour) {
    return first(TourEvent.STREAM + tour, TourPlanned.class).map(TourPlanned::quartier);
  }

  /** Its last sheet is in its last event, or in the one before where that closed it. */
  @Override
  public Optional<RecordedWorksite> worksite(WorksiteId worksite) {
    List<VeilleEvent> last = read(LAST_TWO, WorksiteEvent.STREAM + worksite);
    boolean closed = !last.isEmpty() && last.get(0) instanceof WorksiteClosed;
    return last.stream()
        .flatMap(event -> sheet(event).stream())
        .findFirst()
        .map(sheet -> new RecordedWorksite(sheet, closed));
  }

  private static Optional<WorksiteSheet> sheet(VeilleEvent event) {
    if (event instanceof WorksiteAmended amended) {
      return Optional.of(amended.sheet());
    }
    return event instanceof WorksiteRegistered registered
        ? Optional.of(registered.sheet())
        : Optional.empty();
  }

  @Override
  public Optional<AssetRegistered> standing(AssetId asset) {
    return Optional.ofNullable(assets.find(List.of(asset)).get(asset))
        .filter(KnownAsset::stands)
        .map(KnownAsset::registered);
  }

  @Override
  public boolean areFiled(Collection<ReportId> reports) {
    String[] streams = reports.stream().map(ReportId::toString).distinct().toArray(String[]::new);
    Integer found = jdbc.queryForObject(FOUND, Integer.class, (Object) streams);
    return found != null && found == streams.length;
  }

  @Override
  public MatrixPublished matrixInForce(EpciId epci) {
    return matrix(LAST, MatrixEvent.STREAM + epci);
  }

  /** The stream of a matrix holds its versions and nothing else, from 1. */
  @Override
  public MatrixPublished matrix(EpciId epci, int version) {
    return matrix(AT, MatrixEvent.STREAM + epci, (long) version - 1);
  }

  private MatrixPublished matrix(String query, Object... parameters) {
    return jdbc
        .query(
            query,
            (row, n) -> EventReader.read(row.getString("name"), row.getBytes("payload")),
            parameters)
        .stream()
        .map(MatrixPublished.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public long head() {
    return relay.head();
  }

  private <E extends VeilleEvent> Optional<E> first(String stream, Class<E> type) {
    return read(FIRST, stream).stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  private List<VeilleEvent> read(String sql, String stream) {
    return jdbc.query(
        sql, (row, n) -> EventReader.read(row.getString("name"), row.getBytes("payload")), stream);
  }
}
