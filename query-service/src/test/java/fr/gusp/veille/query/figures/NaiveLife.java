package fr.gusp.veille.query.figures;

import fr.gusp.veille.contract.calendar.WorkingCalendar;
import fr.gusp.veille.contract.report.CloseWay;
import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.contract.report.ReportAccepted;
import fr.gusp.veille.contract.report.ReportClosed;
import fr.gusp.veille.contract.report.ReportCompleted;
import fr.gusp.veille.contract.report.ReportConfirmed;
import fr.gusp.veille.contract.report.ReportDeclined;
import fr.gusp.veille.contract.report.ReportDismissed;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.ReportFoundPersisting;
import fr.gusp.veille.contract.report.ReportLeftToCoordination;
import fr.gusp.veille.contract.report.ReportMerged;
import fr.gusp.veille.contract.report.ReportPaused;
import fr.gusp.veille.contract.report.ReportPlanned;
import fr.gusp.veille.contract.report.ReportReferred;
import fr.gusp.veille.contract.report.ReportRelayed;
import fr.gusp.veille.contract.report.ReportReopened;
import fr.gusp.veille.contract.report.ReportResumed;
import fr.gusp.veille.contract.report.ReportUnmerged;
import fr.gusp.veille.contract.report.ReportVerified;
import fr.gusp.veille.contract.report.ReportWithdrawn;
import fr.gusp.veille.query.world.Lives;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One report told a second time, event by event, with plain variables and no spells. */
final class NaiveLife {

  static final Set<String> OPEN = Set.of("a-orienter", "oriente", "pris-en-charge", "planifie");
  private static final WorkingCalendar CALENDAR = new WorkingCalendar();

  /** A renvoi for domanialité or compétence, and who took it afterwards. */
  static final class Renvoi {
    final Instant at;
    final String by;
    @Nullable String taker;

    Renvoi(Instant at, String by) {
      this.at = at;
      this.by = by;
    }
  }

  String state = "";
  String holder = "";
  @Nullable String beforeMerging;
  Instant filedAt = Instant.EPOCH;
  Instant seenAt = Instant.EPOCH;
  @Nullable Instant enteredAt;
  @Nullable Instant settledAt;
  @Nullable Instant askedAt;
  @Nullable Instant doneAt;
  @Nullable Instant pausedSince;
  boolean pausedBeforeMerging;
  @Nullable Instant answerBy;
  @Nullable Instant resolveBy;
  @Nullable CloseWay way;
  Duration worked = Duration.ZERO;
  Duration waited = Duration.ZERO;
  final List<Instant> confirmed = new ArrayList<>();
  final List<Instant> referred = new ArrayList<>();
  final List<Instant> reopened = new ArrayList<>();
  final List<Instant> recurred = new ArrayList<>();
  final List<Renvoi> renvois = new ArrayList<>();

  /** What is known of it at an instant. */
  static NaiveLife upTo(Instant day, List<Lives.Moment> moments) {
    NaiveLife life = new NaiveLife();
    moments.stream()
        .filter(each -> !each.at().isAfter(day))
        .forEach(each -> life.tell(each.event(), each.at()));
    return life;
  }

  private void tell(ReportEvent event, Instant at) {
    if (event instanceof ReportFiled filed) {
      filedAt = at;
      seenAt = filed.observedAt().toInstant();
      enter("a-orienter", at);
    } else if (event instanceof ReportLeftToCoordination) {
      holder = "call";
      enter("a-orienter", at);
    } else if (event instanceof ReportReferred asked) {
      ask(asked, at);
    } else if (event instanceof ReportConfirmed) {
      confirmed.add(at);
    } else {
      tellMore(event, at);
    }
  }

  private void ask(ReportReferred asked, Instant at) {
    referred.add(at);
    holder = asked.organisation().value();
    answerBy = asked.answerBy();
    resolveBy = asked.resolveBy();
    enter("oriente", at);
    doneAt = null;
    askedAt = at;
    waited = Duration.ZERO;
  }

  private void tellMore(ReportEvent event, Instant at) {
    if (event instanceof ReportAccepted) {
      take("pris-en-charge", at);
    } else if (event instanceof ReportPlanned) {
      state = "planifie";
      taken();
    } else if (event instanceof ReportCompleted) {
      take("traite", at);
      doneAt = at;
      settledAt = at;
      worked = CALENDAR.between(Objects.requireNonNull(askedAt), at).minus(waited);
    } else if (event instanceof ReportDeclined declined) {
      decline(declined, at);
    } else if (event instanceof ReportReopened again) {
      answerBy = again.answerBy();
      resolveBy = again.resolveBy();
      comeBack(at);
    } else if (event instanceof ReportFoundPersisting) {
      comeBack(at);
    } else {
      end(event, at);
    }
  }

  private void decline(ReportDeclined declined, Instant at) {
    if (declined.reason() == DeclineReason.PAS_NOTRE_DOMANIALITE
        || declined.reason() == DeclineReason.PAS_NOTRE_COMPETENCE) {
      renvois.add(new Renvoi(at, holder));
    }
    holder = "call";
    answerBy = null;
    enter("a-orienter", at);
  }

  private void comeBack(Instant at) {
    boolean soon = !at.isAfter(Objects.requireNonNull(settledAt).plus(Duration.ofDays(15)));
    (soon ? reopened : recurred).add(at);
    doneAt = null;
    enter("pris-en-charge", at);
    taken();
  }

  private void end(ReportEvent event, Instant at) {
    if (event instanceof ReportVerified) {
      settledAt = at;
      enter("verifie", at);
    } else if (event instanceof ReportClosed closed) {
      settledAt = at;
      way = closed.way();
      enter("clos", at);
    } else if (event instanceof ReportDismissed dismissed) {
      doneAt = null;
      enter(dismissed.reason().outOfScope() ? "hors-champ" : "sans-suite", at);
    } else if (event instanceof ReportRelayed) {
      doneAt = null;
      enter("relaye", at);
    } else if (event instanceof ReportWithdrawn) {
      enter("retire", at);
    } else {
      interrupt(event, at);
    }
  }

  private void interrupt(ReportEvent event, Instant at) {
    if (event instanceof ReportPaused) {
      pausedSince = at;
    } else if (event instanceof ReportResumed resumed) {
      stopWaiting(at);
      answerBy = resumed.answerBy();
      resolveBy = resumed.resolveBy();
    } else if (event instanceof ReportMerged) {
      pausedBeforeMerging = pausedSince != null;
      stopWaiting(at);
      beforeMerging = state;
      state = "doublon";
    } else if (event instanceof ReportUnmerged) {
      state = Objects.requireNonNull(beforeMerging);
      pausedSince = pausedBeforeMerging ? at : null;
    }
  }

  private void take(String next, Instant at) {
    enter(next, at);
    taken();
  }

  private void taken() {
    renvois.stream().filter(each -> each.taker == null).forEach(each -> each.taker = holder);
  }

  private void enter(String next, Instant at) {
    stopWaiting(at);
    state = next;
    enteredAt = at;
  }

  private void stopWaiting(Instant at) {
    if (pausedSince != null) {
      waited = waited.plus(CALENDAR.between(pausedSince, at));
      pausedSince = null;
    }
  }
}
