package fr.gusp.veille.query.world;

import fr.gusp.veille.contract.catalogue.EventCatalogue;
import fr.gusp.veille.contract.catalogue.EventReader;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.wire.VeilleEvent;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.history.ReportHistory;
import fr.gusp.veille.query.row.RenderRow;
import fr.gusp.veille.query.row.Row;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Histories without a broker: positions from 1, one hour between two facts, from 10:00 in Paris.
 */
public final class Histories {

  private static final Instant FIRST = Instant.parse("2026-11-02T09:00:00Z");

  private Histories() {}

  public static ReportHistory of(ReportEvent... events) {
    return new ReportHistory(facts(events));
  }

  public static ReportHistory of(Instant[] times, ReportEvent... events) {
    return new ReportHistory(facts(times, events));
  }

  /** The facts of any stream. */
  public static List<Fact> facts(VeilleEvent... events) {
    Instant[] times = new Instant[events.length];
    for (int i = 0; i < events.length; i++) {
      times[i] = FIRST.plus(Duration.ofHours(i));
    }
    return facts(times, events);
  }

  private static List<Fact> facts(Instant[] times, VeilleEvent... events) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < events.length; i++) {
      facts.add(
          Fact.read(
              EventCatalogue.nameOf(events[i].getClass()),
              i,
              i + 1,
              times[i],
              Facts.GARDIEN,
              Facts.BAILLEUR,
              new String(EventReader.write(events[i]), StandardCharsets.UTF_8)));
    }
    return facts;
  }

  public static Row row(ReportEvent... events) {
    return RenderRow.of(of(events).fold().orElseThrow());
  }

  public static Row row(List<String> times, ReportEvent... events) {
    Instant[] instants = times.stream().map(Instant::parse).toArray(Instant[]::new);
    return RenderRow.of(of(instants, events).fold().orElseThrow());
  }
}
