package fr.gusp.veille.query.world;

import fr.gusp.veille.contract.catalogue.EventCatalogue;
import fr.gusp.veille.contract.catalogue.EventReader;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.history.ReportHistory;
import fr.gusp.veille.query.row.RenderRow;
import fr.gusp.veille.query.row.Row;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was recorded of many reports, in one order, and the rows it makes; no broker. */
public final class Ledger {

  private final Map<ReportId, List<Fact>> facts = new LinkedHashMap<>();
  private Instant now = Instant.EPOCH;
  private long position;

  public Ledger at(String instant) {
    now = Instant.parse(instant);
    return this;
  }

  public Ledger and(ReportEvent... events) {
    for (ReportEvent event : events) {
      List<Fact> before = facts.computeIfAbsent(event.report(), id -> new ArrayList<>());
      before.add(
          Fact.read(
              EventCatalogue.nameOf(event.getClass()),
              before.size(),
              ++position,
              now,
              Facts.GARDIEN,
              Facts.BAILLEUR,
              new String(EventReader.write(event), StandardCharsets.UTF_8)));
    }
    return this;
  }

  public long position() {
    return position;
  }

  /** The history of each report. */
  public List<ReportHistory> histories() {
    return facts.values().stream().map(ReportHistory::new).toList();
  }

  public List<Row> rows() {
    return facts.values().stream()
        .map(each -> RenderRow.of(new ReportHistory(each).fold().orElseThrow()))
        .toList();
  }
}
