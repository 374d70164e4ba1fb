package fr.gusp.veille.query.world;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.contract.report.Origin;
import fr.gusp.veille.contract.report.ReportEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Random histories of reports: the same seed, the same histories. */
public final class Lives {

  /** An event and when it was recorded. */
  public record Moment(Instant at, ReportEvent event) {}

  private static final List<Nature> NATURES =
      List.of(Nature.DEPOT_SAUVAGE, Nature.DEGRADATION, Nature.STATIONNEMENT, Nature.TRANQUILLITE);
  private static final List<OrganisationId> ASKED = List.of(Facts.BAILLEUR, Facts.VILLE);

  private final Random random;
  private final Instant from;
  private final Duration during;
  private final List<Moment> moments = new ArrayList<>();
  private Instant now;

  private Lives(long seed, Instant from, Duration during) {
    this.random = new Random(seed);
    this.from = from;
    this.during = during;
    this.now = from;
  }

  /** So many reports filed from an instant on, in the order of what happened to them. */
  public static List<Moment> of(long seed, int first, int reports, Instant from, Duration during) {
    Lives lives = new Lives(seed, from, during);
    for (int i = 0; i < reports; i++) {
      lives.live(first + i);
    }
    return lives.moments.stream().sorted(Comparator.comparing(Moment::at)).toList();
  }

  private void live(int number) {
    now = from.plus(some(during));
    Facts report =
        Facts.aReport(number)
            .about(NATURES.get(random.nextInt(NATURES.size())))
            .at(50.44 + random.nextInt(4) / 1000.0, 2.81 + random.nextInt(30) / 100_000.0)
            .on(random.nextInt(4) == 0 ? Origin.TOUR : Origin.AGENT)
            .seen(now.minus(Duration.ofHours(3)).atOffset(ZoneOffset.UTC).toString());
    if (random.nextInt(5) == 0) {
      report.named("rue Cook");
    }
    if (random.nextInt(8) == 0) {
      happens(report.solvedOnTheSpot().filed());
      return;
    }
    happens(report.filed());
    if (random.nextInt(5) == 0) {
      happens(report.leftToCoordination());
      later(4);
    }
    ask(report);
  }

  private void ask(Facts report) {
    report.within(now.plus(Duration.ofDays(2)).toString(), now.plus(Duration.ofDays(8)).toString());
    happens(report.referredTo(ASKED.get(random.nextInt(2))));
    later(4);
    int answer = random.nextInt(10);
    if (answer < 3) {
      happens(report.declined(DeclineReason.values()[random.nextInt(3)]));
      later(3);
      ask(report);
    } else if (answer < 9) {
      happens(report.accepted());
      solve(report);
    }
  }

  private void solve(Facts report) {
    later(14);
    if (random.nextInt(4) == 0) {
      return;
    }
    happens(report.completed());
    later(9);
    int seen = random.nextInt(4);
    if (seen == 0) {
      happens(report.persists(true));
      solve(report);
    } else if (seen == 1) {
      happens(report.verified());
    }
  }

  private void later(int days) {
    now = now.plus(some(Duration.ofDays(days)));
  }

  private Duration some(Duration longest) {
    return Duration.ofSeconds(1 + random.nextInt((int) longest.getSeconds()));
  }

  private void happens(ReportEvent event) {
    moments.add(new Moment(now, event));
  }
}
