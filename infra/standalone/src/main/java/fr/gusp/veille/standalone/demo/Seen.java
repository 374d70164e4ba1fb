package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.report.file.FileReport;
import fr.gusp.veille.command.report.file.Whereabouts;
import fr.gusp.veille.command.territory.Located;
import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.contract.report.Position;
import fr.gusp.veille.contract.report.PositionSource;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing seen by one agent at one moment: where exactly, in which words, with which picture. */
record Seen(
    ReportId report,
    Situation situation,
    Caller reporter,
    Instant at,
    @Nullable Position position,
    Located located,
    int variant,
    boolean solved,
    @Nullable TourId tour,
    @Nullable Site site) {

  private static final double METRES_IN_A_DEGREE = 111_000;
  private static final Set<SubNature> EASILY_SOLVED =
      EnumSet.of(
          SubNature.DECHETS_MENAGERS,
          SubNature.PIED_DE_BORNE,
          SubNature.CORBEILLE,
          SubNature.VERRE,
          SubNature.BACS,
          SubNature.AFFICHAGE_SAUVAGE,
          SubNature.LOCAL_OM,
          SubNature.ENCOMBRANTS);
  private static final Set<SubNature> DANGEROUS =
      EnumSet.of(
          SubNature.PERIMETRE_DE_SECURITE,
          SubNature.ARBRE,
          SubNature.AVALOIR,
          SubNature.RESEAUX,
          SubNature.DECHETS_DANGEREUX);

  static Seen of(
      ReportId report, Situation situation, Caller who, Instant at, Stage on, Luck luck) {
    var position = luck.percent(72) ? near(situation, on, luck) : null;
    var byPosition =
        position == null
            ? null
            : on.world().located(situation.quartier(), position, situation.place());
    return new Seen(
        report,
        situation,
        who,
        at,
        byPosition == null ? null : position,
        byPosition == null
            ? on.world().located(situation.quartier(), situation.place())
            : byPosition,
        luck.between(1, Album.VARIANTS),
        EASILY_SOLVED.contains(situation.matter().subNature()) && luck.percent(16),
        null,
        on.site(situation, at));
  }

  /** The same, seen on a walk; what is seen there is left for others to do. */
  Seen on(TourId walk) {
    return new Seen(report, situation, reporter, at, position, located, variant, false, walk, site);
  }

  private static Position near(Situation situation, Stage on, Luck luck) {
    var place = on.world().positionOf(situation.quartier(), situation.place());
    var fixed = Luck.of(on.seed(), situation.place() + situation.matter().subNature());
    return new Position(
        place.lat() + metres(fixed, 25) + metres(luck, 9),
        place.lon() + metres(fixed, 25) + metres(luck, 9),
        (double) luck.between(4, 18),
        PositionSource.GPS);
  }

  private static double metres(Luck luck, int most) {
    return luck.between(-most, most) / METRES_IN_A_DEGREE;
  }

  FileReport filing(Stage on, Luck luck) {
    var matter = situation.matter();
    return new FileReport(
        report,
        matter.nature(),
        matter.subNature(),
        new Whereabouts(
            position, situation.quartier().value(), null, situation.place(), standsOn(on)),
        situation.ground(),
        severity(luck),
        description(on, luck),
        observed(luck).atZone(Hours.PARIS).toOffsetDateTime(),
        photos(on, luck),
        solved,
        tour,
        site == null ? null : site.id());
  }

  /** Most of those who see it on a numbered thing say so. */
  private @Nullable AssetId standsOn(Stage on) {
    return on.luck("équipement " + report).percent(65)
        ? on.estate().under(situation).orElse(null)
        : null;
  }

  private Instant observed(Luck luck) {
    return at.minus(
        Duration.ofMinutes(luck.percent(6) ? luck.between(90, 400) : luck.between(0, 9)));
  }

  private Severity severity(Luck luck) {
    if (DANGEROUS.contains(situation.matter().subNature()) && luck.percent(20)) {
      return luck.percent(25) ? Severity.DANGER_IMMEDIAT : Severity.URGENTE;
    }
    return luck.percent(7) ? Severity.URGENTE : Severity.COURANTE;
  }

  private @Nullable String description(Stage on, Luck luck) {
    if (luck.percent(14)) {
      return null;
    }
    var said = luck.one(situation.matter().observations());
    return luck.percent(35) ? said + " " + on.words().some("suite", luck) : said;
  }

  private List<PhotoHash> photos(Stage on, Luck luck) {
    var matter = situation.matter();
    if (!matter.canBeShown()) {
      return List.of();
    }
    var before = on.album().picture(matter.motif(), variant, false);
    if (solved) {
      return List.of(before, on.album().picture(matter.motif(), variant, true));
    }
    return luck.percent(82) ? List.of(before) : List.of();
  }

  /** What it looked like afterwards, or still. */
  List<PhotoHash> picture(Stage on, boolean after, Luck luck, int percent) {
    var matter = situation.matter();
    return matter.canBeShown() && luck.percent(percent)
        ? List.of(on.album().picture(matter.motif(), variant, after))
        : List.of();
  }
}
