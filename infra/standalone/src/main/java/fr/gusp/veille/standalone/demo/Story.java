package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.ReportId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The whole history, scene after scene: the same for the same seed, day and size. */
record Story(List<Scene> scenes) {

  /** How lively a quartier is, out of a hundred reports. */
  private static final Map<String, Integer> LIVELINESS =
      Map.of(
          "lens-cite-12-14", 25,
          "avion-republique", 20,
          "bethune-mont-liebaut", 17,
          "lievin-vent-de-bise-jean-lebas", 15,
          "bruay-le-centre", 13,
          "lillers-ville-centre", 10);

  /** How far back the story begins, so that a month can be compared with last year's. */
  static final int MONTHS = 13;

  /** In the last months the product is in daily use; before, some had begun to try it. */
  private static final int LIVELY_MONTHS = 6;

  /** A short story has fewer walks and comités too. */
  private static final int REPORTS_A_MONTH = 100;

  private static final double BEFORE = 0.22;

  static final List<Situation> SITUATIONS = Situation.all();

  /**
   * Tells the story.
   *
   * @param anchor the day the product was first started; everything happens before
   * @param reports how many reports are filed apart from tours
   */
  static Story of(long seed, LocalDate anchor, int reports, Album album) {
    var world = World.ofTheDemonstration();
    var curtain = anchor.atStartOfDay(Hours.PARIS).toInstant();
    var estate = new Estate(seed, world, SITUATIONS);
    var cast = new Cast(seed, world);
    var on = new Stage(seed, curtain, world, estate, cast, new Hours(), Words.all(), album);
    var told = IntStream.range(0, reports).mapToObj(number -> life(number, anchor, on)).toList();
    var scenes = new ArrayList<Scene>();
    scenes.addAll(estate.scenes(beginning(anchor), cast));
    scenes.addAll(Calendars.scenes(beginning(anchor), world, cast, seed));
    told.forEach(each -> scenes.addAll(each.scenes()));
    var months = Math.max(1, Math.min(LIVELY_MONTHS + 1, reports / REPORTS_A_MONTH));
    new Meetings(anchor, months, told, on).addTo(scenes);
    scenes.sort(Comparator.comparing(Scene::at));
    return new Story(List.copyOf(scenes));
  }

  /** Its last moment. */
  Instant end() {
    return scenes.get(scenes.size() - 1).at();
  }

  int reports() {
    return (int) scenes.stream().filter(Scene::files).count();
  }

  /** The first morning. */
  static LocalDate beginning(LocalDate anchor) {
    return YearMonth.from(anchor).minusMonths(MONTHS).atDay(1);
  }

  private static Told life(int number, LocalDate anchor, Stage on) {
    var luck = Luck.of(on.seed(), "report " + number);
    var month = luck.weighted(months(anchor), each -> liveliness(each, anchor));
    var day = on.hours().day(month, anchor, luck);
    var situation = situation(month, luck);
    var restricted = situation.matter().nature().restricted();
    var at = restricted ? on.hours().evening(day, luck) : on.hours().outside(day, luck);
    var reporter = on.cast().reporter(situation.quartier(), restricted, luck);
    var report = new ReportId(Luck.id(on.seed(), "report " + number));
    var seen = Seen.of(report, situation, reporter, at, on, luck);
    return new Told(seen, Life.of(seen, on, luck));
  }

  private static List<YearMonth> months(LocalDate anchor) {
    var last = YearMonth.from(anchor.minusDays(1));
    return Stream.iterate(
            YearMonth.from(beginning(anchor)),
            month -> !month.isAfter(last),
            month -> month.plusMonths(1))
        .toList();
  }

  private static double liveliness(YearMonth month, LocalDate anchor) {
    var yesterday = anchor.minusDays(1);
    var last = YearMonth.from(yesterday);
    if (month.equals(last)) {
      return (double) yesterday.getDayOfMonth() / month.lengthOfMonth();
    }
    return month.isBefore(last.minusMonths(LIVELY_MONTHS)) ? BEFORE : season(month);
  }

  private static double season(YearMonth month) {
    return switch (month.getMonth()) {
      case AUGUST -> 0.8;
      case SEPTEMBER, OCTOBER -> 1.15;
      default -> 1;
    };
  }

  private static Situation situation(YearMonth month, Luck luck) {
    var quartier =
        new QuartierId(
            luck.weighted(
                LIVELINESS.keySet().stream().sorted().toList(),
                each -> LIVELINESS.getOrDefault(each, 0)));
    var possible =
        SITUATIONS.stream()
            .filter(each -> each.quartier().equals(quartier))
            .filter(each -> each.comesBackIn(month.getMonth()))
            .toList();
    return luck.weighted(possible, Situation::weight);
  }
}
