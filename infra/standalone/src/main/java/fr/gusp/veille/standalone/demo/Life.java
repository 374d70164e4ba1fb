package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.accept.AcceptReport;
import fr.gusp.veille.command.report.refer.ReferReport;
import fr.gusp.veille.command.report.verify.VerifyReport;
import fr.gusp.veille.contract.id.CommandId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What becomes of one report: who is asked, who answers, who sends it back, until the curtain
 * falls. One way at every turn, by chance; chance falls by the seed.
 */
final class Life {

  private static final int RENVOIS_TO_CLARIFY = 2;
  private static final Duration LONG_AGO = Duration.ofDays(70);

  private final Seen seen;
  private final Stage on;
  private final Luck luck;
  private final List<Scene> scenes = new ArrayList<>();
  private final Doing doing;

  private Life(Seen seen, Stage on, Luck luck) {
    this.seen = seen;
    this.on = on;
    this.luck = luck;
    this.doing = new Doing(seen, on, luck, this::happens);
  }

  static List<Scene> of(Seen seen, Stage on, Luck luck) {
    var life = new Life(seen, on, luck);
    life.begin();
    return life.scenes;
  }

  private void begin() {
    var report = seen.report();
    scenes.add(
        new Scene(
            seen.at(), seen.reporter(), new CommandId(report.value()), seen.filing(on, luck)));
    if (!seen.solved()) {
      var owner = on.world().owner(seen.located(), seen.situation(), seen.site());
      if (owner == null) {
        toRefer(seen.at());
      } else {
        asked(owner, seen.at(), 0);
      }
    }
  }

  /** False once it would be after the curtain: then nothing follows. */
  private boolean happens(Instant at, Caller who, String act, ReportCommand command) {
    if (!at.isBefore(on.curtain())) {
      return false;
    }
    var id = Luck.id(on.seed(), seen.report() + "/" + scenes.size() + "/" + act);
    scenes.add(new Scene(at, who, new CommandId(id), command));
    return true;
  }

  /** Nobody answers for it: the coordination looks who could. */
  private void toRefer(Instant since) {
    if (luck.percent(isLongAgo(since) ? 2 : 22)) {
      return;
    }
    refer(other(seen.located().coordination()), since, luck.between(1, 9), "orientation", 0);
  }

  private void asked(OrganisationId holder, Instant since, int renvois) {
    var answered = answered(since);
    if (luck.percent(Disputes.chanceOfRenvoi(seen.situation(), renvois))) {
      declined(holder, answered, renvois);
    } else if (happens(answered, desk(holder), "accept", new AcceptReport(report()))) {
      doing.inCharge(holder, answered);
    }
  }

  private Instant answered(Instant since) {
    if (luck.percent(4)) {
      return isLongAgo(since) ? days(since, luck.between(20, 35)) : on.curtain();
    }
    if (luck.percent(58)) {
      return on.hours().deskMinutes(since, luck.between(20, 400));
    }
    return days(since, luck.percent(70) ? luck.between(1, 2) : luck.between(3, 12));
  }

  private void declined(OrganisationId holder, Instant at, int renvois) {
    var disputed = Disputes.about(seen.situation(), renvois, luck);
    var other = other(holder);
    var decline = disputed.decline(report(), on.words(), other, luck);
    if (!happens(at, desk(holder), "decline", decline)) {
      return;
    }
    switch (disputed.kind()) {
      case NOT_OURS -> elsewhere(other, at, renvois + 1);
      case NOTHING_TO_DO -> settledByTheCoordination(holder, at);
      case NOT_YET ->
          refer(holder, at, luck.between(1, 4), "orientation-precision", RENVOIS_TO_CLARIFY + 1);
    }
  }

  private void elsewhere(OrganisationId other, Instant at, int renvois) {
    if (renvois < RENVOIS_TO_CLARIFY) {
      refer(other, at, luck.between(1, 5), "orientation", renvois);
    } else if (isLongAgo(at) || luck.percent(40)) {
      refer(other, at, luck.between(8, 22), "orientation", renvois + 1);
    }
  }

  private void settledByTheCoordination(OrganisationId holder, Instant at) {
    if (luck.percent(75)) {
      happens(
          days(at, luck.between(1, 5)),
          coordination(),
          "verify",
          new VerifyReport(report(), List.of()));
    } else {
      refer(holder, at, luck.between(1, 5), "orientation-precision", RENVOIS_TO_CLARIFY + 1);
    }
  }

  private void refer(OrganisationId to, Instant since, int days, String why, int renvois) {
    var at = days(since, days);
    var comment = luck.percent(70) ? on.words().some(why, luck) : null;
    if (happens(at, coordination(), "refer", new ReferReport(report(), to, comment))) {
      asked(to, at, renvois);
    }
  }

  /** Ville and bailleur send each other what neither thinks is theirs. */
  private OrganisationId other(OrganisationId holder) {
    var quartier = seen.situation().quartier();
    var ville = on.world().ville(quartier);
    var bailleur = on.world().quartier(quartier).bailleurs().get(0);
    return Set.of(ville, seen.located().coordination()).contains(holder) && luck.percent(80)
        ? bailleur
        : ville;
  }

  private boolean isLongAgo(Instant at) {
    return at.isBefore(on.curtain().minus(LONG_AGO));
  }

  private Instant days(Instant since, int days) {
    return on.hours().workingDays(since, days, luck);
  }

  private Caller desk(OrganisationId organisation) {
    return on.cast().desk(organisation, luck);
  }

  private Caller coordination() {
    return on.cast().coordination(seen.situation().quartier());
  }

  private ReportId report() {
    return seen.report();
  }
}
