package fr.gusp.veille.bench.million;

import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.ReportNumber;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.report.Origin;
import fr.gusp.veille.contract.report.Position;
import fr.gusp.veille.contract.report.PositionSource;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.Spot;
import fr.gusp.veille.contract.territory.Point;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.UUID;

/**
 * Ten years of reports, about sixty per quartier and month, told in the order of time as if they
 * had been recorded one by one.
 */
public final class Decade implements Iterator<Step> {

  static final Instant BEGIN = Instant.parse("2016-11-01T06:00:00Z");
  static final int MONTHS = 120;
  private static final int PER_MONTH = 60;
  private static final long SECONDS = 3_652L * 86_400;
  private static final MemberId GARDIEN = new MemberId(new UUID(1, 1));
  private static final OrganisationId BAILLEUR = new OrganisationId("maisons-et-cites");
  private static final List<Nature> NATURES = List.of(Nature.values());
  private static final double SPREAD = 0.009;

  private static final int UNANSWERED = 100;

  private final ManyQuartiers quartiers;
  private final int reports;
  private final int unanswered;
  private final PriorityQueue<Step> later = new PriorityQueue<>(Comparator.comparing(Step::at));
  private final Queue<Step> now = new ArrayDeque<>();
  private int filed;

  /** A decade of at least so many reports; one of a hundred is never answered. */
  public Decade(ManyQuartiers quartiers) {
    this(quartiers, UNANSWERED);
  }

  /**
   * @param unanswered one of so many is never answered
   */
  public Decade(ManyQuartiers quartiers, int unanswered) {
    this.quartiers = quartiers;
    this.unanswered = unanswered;
    this.reports = quartiers.count() * MONTHS * PER_MONTH;
    now.add(new Step(BEGIN, quartiers.published(), 0));
    now.add(new Step(BEGIN, quartiers.organisations(), 1));
  }

  /** How many quartiers make so many reports. */
  public static ManyQuartiers quartiersFor(int reports) {
    return new ManyQuartiers((reports + MONTHS * PER_MONTH - 1) / (MONTHS * PER_MONTH));
  }

  int reports() {
    return reports;
  }

  @Override
  public boolean hasNext() {
    return !now.isEmpty() || !later.isEmpty() || filed < reports;
  }

  @Override
  public Step next() {
    if (!now.isEmpty()) {
      return now.remove();
    }
    if (filed < reports && (later.isEmpty() || !later.element().at().isBefore(at(filed)))) {
      ReportFiled report = filed(filed);
      later.addAll(Life.of(report, filed, at(filed), unanswered));
      filed++;
    }
    return later.remove();
  }

  private Instant at(int n) {
    return BEGIN.plusSeconds(SECONDS * n / reports);
  }

  private ReportFiled filed(int n) {
    int quartier = n % quartiers.count();
    ZonedDateTime when = at(n).atZone(ZoneOffset.UTC);
    return new ReportFiled(
        new ReportId(new UUID(7, n)),
        number(n, quartier, when.getYear()),
        NATURES.get((n / quartiers.count()) % NATURES.size()),
        null,
        spot(n, quartier),
        null,
        Severity.COURANTE,
        null,
        when.minusHours(2).toOffsetDateTime(),
        List.of(),
        n % 25 == 0,
        n % 8 == 0 ? Origin.TOUR : Origin.AGENT,
        GARDIEN,
        BAILLEUR,
        null,
        null,
        null);
  }

  private ReportNumber number(int n, int quartier, int year) {
    return new ReportNumber(
        "%s-%d-%05d".formatted(quartiers.prefix(quartier), year, 1 + n / quartiers.count()));
  }

  private Spot spot(int n, int quartier) {
    Point corner = quartiers.corner(quartier);
    double east = (n * 0.618) % 1;
    double north = (n * 0.414) % 1;
    return new Spot(
        quartiers.id(quartier),
        quartiers.secteur(quartier),
        "rue " + n / quartiers.count() % 40,
        null,
        new Position(
            corner.lat() + north * SPREAD, corner.lon() + east * SPREAD, 8.0, PositionSource.GPS));
  }
}
