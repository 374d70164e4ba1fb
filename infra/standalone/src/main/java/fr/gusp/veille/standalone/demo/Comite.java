package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.command.act.Command;
import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.committee.close.CloseSession;
import fr.gusp.veille.command.committee.decide.RecordDecision;
import fr.gusp.veille.command.committee.freeze.FreezeFigures;
import fr.gusp.veille.command.committee.plan.PlanSession;
import fr.gusp.veille.command.committee.settle.SettleDecision;
import fr.gusp.veille.contract.committee.CommitteeKind;
import fr.gusp.veille.contract.committee.DecisionOutcome;
import fr.gusp.veille.contract.id.CommandId;
import fr.gusp.veille.contract.id.CommitteeSessionId;
import fr.gusp.veille.contract.id.DecisionId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.territory.Quartier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** One comité de proximité: called, its figures frozen, held, closed; and what became of it. */
final class Comite {

  private static final List<Resolution> RESOLUTIONS = Resolution.all();
  private static final int CALLED_DAYS_BEFORE = 21;
  private static final int FROZEN_DAYS_BEFORE = 2;
  private static final Duration TO_LAST = Duration.ofHours(12);

  private final CommitteeSessionId session;
  private final Quartier quartier;
  private final LocalDate heldOn;
  private final Stage on;
  private final Luck luck;
  private final List<Scene> scenes = new ArrayList<>();
  private final List<DecisionId> decisions = new ArrayList<>();

  Comite(Quartier quartier, LocalDate heldOn, Stage on) {
    var name = "comité " + quartier.id() + " " + heldOn;
    this.luck = on.luck(name);
    this.session = new CommitteeSessionId(Luck.id(on.seed(), name));
    this.quartier = quartier;
    this.heldOn = heldOn;
    this.on = on;
  }

  List<Scene> scenes() {
    return List.copyOf(scenes);
  }

  boolean wasHeld() {
    return on.curtain().isAfter(at(0, 8).plus(TO_LAST));
  }

  /** Calls it about the month before; then, if that is past, holds it on some open matters. */
  void meet(List<Told> open) {
    add(
        at(CALLED_DAYS_BEFORE, 9),
        new PlanSession(
            session,
            CommitteeKind.PROXIMITE,
            quartier.id(),
            YearMonth.from(heldOn).minusMonths(1),
            heldOn,
            around()));
    if (wasHeld()) {
      freeze();
      var moment = at(0, 9).plusSeconds(2_400);
      for (var each : luck.some(open, luck.between(2, 4))) {
        decide(each, moment);
        moment = moment.plusSeconds(luck.between(600, 1_200));
      }
      close(moment.plusSeconds(900));
    }
  }

  /** Position and fingerprint are found out when it is told. */
  private void freeze() {
    var frozen = at(FROZEN_DAYS_BEFORE, 17);
    add(frozen, new FreezeFigures(session, frozen, 0, "", 1));
  }

  private void decide(Told about, Instant moment) {
    var nature = about.seen().situation().matter().nature();
    var resolution = luck.one(RESOLUTIONS.stream().filter(each -> each.fits(nature)).toList());
    var decision = new DecisionId(Luck.id(on.seed(), session + " decision " + decisions.size()));
    decisions.add(decision);
    add(
        moment,
        new RecordDecision(
            session,
            decision,
            resolution.about(about.seen().situation().place()),
            who(resolution),
            luck.percent(85) ? heldOn.plusDays(luck.between(10, 40)) : null,
            List.of(about.seen().report()),
            resolution.escalated()));
  }

  private void close(Instant moment) {
    var present = around().stream().filter(each -> luck.percent(85)).toList();
    add(moment, new CloseSession(session, present, on.words().some("seance", luck)));
  }

  /** What the next meeting says of the decisions of this one. */
  void takenUpAgain(Comite next) {
    var moment = next.at(0, 9).plusSeconds(600);
    for (var decision : decisions) {
      if (next.wasHeld() && luck.percent(82)) {
        moment = moment.plusSeconds(90);
        settle(decision, moment, next.heldOn);
      }
    }
  }

  private void settle(DecisionId decision, Instant moment, LocalDate today) {
    var outcome =
        luck.percent(65)
            ? DecisionOutcome.TENUE
            : luck.percent(80) ? DecisionOutcome.REPORTEE : DecisionOutcome.ABANDONNEE;
    var note = on.words().some("suite-" + outcome.code(), luck);
    var later = outcome == DecisionOutcome.REPORTEE ? today.plusDays(28) : null;
    add(moment, new SettleDecision(session, decision, outcome, note, later));
  }

  private OrganisationId who(Resolution resolution) {
    return switch (resolution.who()) {
      case "ville" -> on.world().ville(quartier.id());
      case "bailleur" -> quartier.bailleurs().get(0);
      default -> on.world().reference().coordinationOf(quartier.id());
    };
  }

  private void add(Instant at, Command<?, ?> command) {
    if (at.isBefore(on.curtain())) {
      var id = Luck.id(on.seed(), session + "/" + scenes.size());
      scenes.add(new Scene(at, coordination(), new CommandId(id), command));
    }
  }

  private Instant at(int daysBefore, int hour) {
    return heldOn.minusDays(daysBefore).atTime(hour, 0).atZone(Hours.PARIS).toInstant();
  }

  private List<OrganisationId> around() {
    return on.cast().around(quartier.id());
  }

  private Caller coordination() {
    return on.cast().coordination(quartier.id());
  }
}
