package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.command.act.Command;
import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.report.verify.VerifyReport;
import fr.gusp.veille.command.tour.cancel.CancelTour;
import fr.gusp.veille.command.tour.check.CheckTourPoint;
import fr.gusp.veille.command.tour.check.TourPoint;
import fr.gusp.veille.command.tour.close.CloseTour;
import fr.gusp.veille.command.tour.plan.PlanTour;
import fr.gusp.veille.contract.id.CommandId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.territory.Quartier;
import fr.gusp.veille.contract.tour.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One tour de quartier: planned, then walked point by point and closed, unless it is still ahead.
 */
final class Walk {

  private static final List<Walked> CHECKLIST = Walked.all();
  private static final int POINTS = 13;
  private static final Duration PLANNED_TO_LAST = Duration.ofHours(2);

  private final TourId tour;
  private final Quartier quartier;
  private final SecteurId secteur;
  private final Instant start;
  private final Stage on;
  private final Luck luck;
  private final List<Scene> scenes = new ArrayList<>();
  private final List<Told> filed = new ArrayList<>();

  Walk(Quartier quartier, Instant start, Stage on) {
    var name = "tour " + quartier.id() + " " + start;
    this.luck = Luck.of(on.seed(), name);
    this.tour = new TourId(Luck.id(on.seed(), name));
    this.quartier = quartier;
    this.start = start;
    this.on = on;
    this.secteur = secteur(luck);
  }

  private SecteurId secteur(Luck luck) {
    var parts = quartier.secteurs().stream().filter(each -> !each.outline().isEmpty()).toList();
    return luck.one(parts.isEmpty() ? quartier.secteurs() : parts).id();
  }

  List<Scene> scenes() {
    return List.copyOf(scenes);
  }

  List<Told> filed() {
    return List.copyOf(filed);
  }

  /** Walks it; {@code waiting} are the reports of the quartier that somebody should look at. */
  void take(List<Told> waiting) {
    add(
        Diary.plannedFor(start),
        animateur(),
        new PlanTour(
            tour,
            quartier.id(),
            List.of(secteur),
            start.atZone(Hours.PARIS).toOffsetDateTime(),
            on.words().some("rendez-vous", luck),
            invited()));
    if (luck.percent(6)) {
      var before = start.minus(Duration.ofHours(luck.between(3, 24)));
      add(before, animateur(), new CancelTour(tour, on.words().some("annulation", luck)));
    } else if (start.plus(PLANNED_TO_LAST).isBefore(on.curtain())) {
      walk(waiting);
    }
  }

  private void walk(List<Told> waiting) {
    var points = luck.some(CHECKLIST, POINTS);
    var at = start;
    for (var point : points) {
      at = at.plusSeconds(luck.between(90, 300));
      look(point, at);
    }
    for (var each : waiting) {
      at = at.plusSeconds(luck.between(120, 300));
      verify(each, at);
    }
    add(
        at.plusSeconds(luck.between(600, 1_500)),
        animateur(),
        new CloseTour(
            tour,
            present(),
            luck.percent(55) ? luck.between(1, 7) : 0,
            luck.percent(75) ? on.words().some("compte-rendu", luck) : null));
  }

  private void look(Walked point, Instant at) {
    var finding = finding();
    if (finding != Finding.A_TRAITER) {
      check(TourPoint.of(point.point()), finding, null, null, animateur(), at);
      return;
    }
    var report = luck.percent(75) ? filed(point, at) : null;
    var note = luck.percent(report == null ? 100 : 40) ? luck.one(point.notes()) : null;
    check(TourPoint.of(point.point()), finding, report, note, animateur(), at.plusSeconds(20));
  }

  private Finding finding() {
    if (luck.percent(70)) {
      return Finding.CONFORME;
    }
    return luck.percent(60)
        ? Finding.A_TRAITER
        : luck.percent(70) ? Finding.SANS_OBJET : Finding.NON_VU;
  }

  /** What is to be treated becomes a report of its own, where something of the kind comes back. */
  private @Nullable ReportId filed(Walked point, Instant at) {
    var month = at.atZone(Hours.PARIS).getMonth();
    var possible =
        Story.SITUATIONS.stream()
            .filter(each -> each.quartier().equals(quartier.id()) && point.isAbout(each))
            .filter(each -> each.comesBackIn(month))
            .toList();
    if (possible.isEmpty()) {
      return null;
    }
    var report = new ReportId(Luck.id(on.seed(), tour + " " + point.point()));
    var situation = luck.weighted(possible, Situation::weight);
    var seen = Seen.of(report, situation, animateur(), at, on, luck).on(tour);
    filed.add(new Told(seen, Life.of(seen, on, luck)));
    return report;
  }

  private void verify(Told told, Instant at) {
    var who = told.seen().reporter();
    var report = told.seen().report();
    check(TourPoint.of(report), Finding.VERIFIE, null, null, who, at);
    add(at.plusSeconds(5), who, new VerifyReport(report, List.of()));
  }

  private void check(
      TourPoint point,
      Finding finding,
      @Nullable ReportId report,
      @Nullable String note,
      Caller who,
      Instant at) {
    var seen = at.minusSeconds(luck.between(1, 30)).atZone(Hours.PARIS).toOffsetDateTime();
    add(at, who, new CheckTourPoint(tour, secteur, point, finding, report, note, List.of(), seen));
  }

  private void add(Instant at, Caller who, Command<?, ?> command) {
    if (at.isBefore(on.curtain())) {
      var id = Luck.id(on.seed(), tour + "/" + scenes.size());
      scenes.add(new Scene(at, who, new CommandId(id), command));
    }
  }

  private List<OrganisationId> invited() {
    return on.cast().around(quartier.id());
  }

  private List<OrganisationId> present() {
    return invited().stream().filter(each -> luck.percent(80)).toList();
  }

  private Caller animateur() {
    return on.cast().animateur(quartier.id());
  }
}
