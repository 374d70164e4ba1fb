package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.complete.CompleteReport;
import fr.gusp.veille.command.report.persists.ReportPersists;
import fr.gusp.veille.command.report.verify.VerifyReport;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.ResponseType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From « pris en charge » on: done sooner or later, then looked at again, sometimes still there.
 */
final class Doing {

  private static final Duration LONG_AGO = Duration.ofDays(60);

  private final Seen seen;
  private final Stage on;
  private final Luck luck;
  private final Act act;

  Doing(Seen seen, Stage on, Luck luck, Act act) {
    this.seen = seen;
    this.on = on;
    this.luck = luck;
    this.act = act;
  }

  /** Something is done, unless the curtain fell before. */
  @FunctionalInterface
  interface Act {
    boolean happens(Instant at, Caller who, String act, ReportCommand command);
  }

  void inCharge(OrganisationId holder, Instant since) {
    if (!luck.percent(isLongAgo(since) ? 1 : 4)) {
      completed(holder, on.hours().workingDays(since, days(), luck), true);
    }
  }

  private int days() {
    var usual = seen.situation().matter().days() * 0.7 * luck.aroundOne();
    return (int) Math.round(luck.percent(12) ? usual * 2.5 : usual);
  }

  private void completed(OrganisationId holder, Instant at, boolean firstTime) {
    var desk = on.cast().desk(holder, luck);
    if (!act.happens(at, desk, "complete", completing(holder))) {
      return;
    }
    var seenAgain = on.hours().workingDays(at, luck.between(1, 8), luck);
    if (firstTime && luck.percent(10)) {
      persists(holder, seenAgain);
    } else if (luck.percent(isLongAgo(at) ? 94 : 62)) {
      var photos = seen.picture(on, true, luck, 40);
      act.happens(seenAgain, seen.reporter(), "verify", new VerifyReport(seen.report(), photos));
    }
  }

  private void persists(OrganisationId holder, Instant at) {
    var photos = seen.picture(on, false, luck, 70);
    var persists = new ReportPersists(seen.report(), photos);
    if (act.happens(at, seen.reporter(), "persists", persists)) {
      completed(holder, on.hours().workingDays(at, luck.between(1, 5), luck), false);
    }
  }

  private CompleteReport completing(OrganisationId holder) {
    var matter = seen.situation().matter();
    return new CompleteReport(
        seen.report(),
        luck.percent(78) ? luck.one(matter.answers()) : null,
        seen.picture(on, true, luck, 74),
        luck.percent(60) ? amount(matter.cost(), 10) : null,
        luck.percent(65) ? amount(matter.volume(), 1) : null,
        luck.percent(45) ? reference(holder) : null,
        response());
  }

  /** Within the range, in steps; nothing where the matter costs or weighs nothing. */
  private @Nullable BigDecimal amount(Matter.Range range, int step) {
    if (!range.something()) {
      return null;
    }
    var number = luck.between(range.least() * 10, range.most() * 10) / (10 * step) * step;
    return BigDecimal.valueOf(Math.max(step, number));
  }

  private String reference(OrganisationId holder) {
    var kind = holder.value().startsWith("ville") ? "BT" : "DI";
    return kind + "-" + luck.between(10_000, 99_999);
  }

  private @Nullable ResponseType response() {
    var kinds = List.of(ResponseType.GESTION, ResponseType.GESTION, ResponseType.USAGE);
    return luck.percent(5) ? ResponseType.CONCEPTION : luck.percent(70) ? luck.one(kinds) : null;
  }

  private boolean isLongAgo(Instant at) {
    return at.isBefore(on.curtain().minus(LONG_AGO));
  }
}
