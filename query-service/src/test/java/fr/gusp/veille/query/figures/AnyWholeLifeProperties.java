package fr.gusp.veille.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.CloseWay;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.history.ReportHistory;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.row.RenderRow;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Stretch;
import fr.gusp.veille.query.world.Ledger;
import fr.gusp.veille.query.world.Lives;
import fr.gusp.veille.query.world.WholeLives;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;

/** Whatever happens to reports, DOMAIN's figures equal an independent count of their events. */
class AnyWholeLifeProperties {

  private static final Instant JULY = Instant.parse("2026-07-01T06:00:00Z");
  private static final YearMonth FIRST = YearMonth.of(2026, 7);
  private static final Offset<Double> NEARLY = Offset.offset(1e-6);

  @Property(tries = 40)
  void figuresEqualAnIndependentCount(@ForAll long seed) {
    List<Lives.Moment> moments = WholeLives.of(seed, 25, JULY);
    List<Row> rows = ledger(moments).rows();
    for (int month = 0; month < 5; month++) {
      MonthReview review =
          MonthReview.of(
              FIRST.plusMonths(month),
              Instant.parse("2027-06-01T00:00:00Z"),
              Long.MAX_VALUE,
              FIRST,
              rows,
              new WorkingHours());
      Map<Figure, Long> counted = new EnumMap<>(Figure.class);
      naive(review.known(), moments).forEach((figure, count) -> counted.put(figure, count));

      assertThat(counted.keySet())
          .allSatisfy(
              figure ->
                  assertThat((long) review.figure(figure).counted().size())
                      .as("%s of %s", figure, review.known().month())
                      .isEqualTo(counted.get(figure)));
      assertThat(sum(review, Figure.DELAI_ORGANISATION))
          .isEqualTo(worked(review.known(), moments), NEARLY);
    }
  }

  @Property(tries = 40)
  void timesAddUpToTheAge(@ForAll long seed) {
    Instant later = Instant.parse("2027-06-01T00:00:00Z");
    for (Row row : ledger(WholeLives.of(seed, 10, JULY)).rows()) {
      List<Stretch> all = Stretch.of(row.spells(), later);
      Instant end =
          row.now().state().over()
              ? all.isEmpty() ? row.recordedAt() : all.get(all.size() - 1).until()
              : later;

      assertThat(all.stream().map(Stretch::lasted).reduce(Duration.ZERO, Duration::plus))
          .isEqualTo(Duration.between(row.recordedAt(), end))
          .isEqualTo(Stretch.age(row.spells(), later));
      assertThat(all)
          .allSatisfy(
              each ->
                  assertThat(each.holder() != null)
                      .isEqualTo(
                          each.kind() == Stretch.Kind.HELD || each.kind() == Stretch.Kind.PAUSED));
    }
  }

  @Property(tries = 40)
  void anOpenReportIsNeverWithoutAHolder(@ForAll long seed) {
    for (Row row : ledger(WholeLives.of(seed, 10, JULY)).rows()) {
      assertThat(row.spells().stream().skip(1).filter(spell -> spell.state().open()))
          .allSatisfy(spell -> assertThat(spell.holder()).isNotNull());
    }
  }

  @Property(tries = 40)
  void anyEarlierPositionIsTheFoldOfWhatCameBefore(@ForAll long seed) {
    for (ReportHistory history : ledger(WholeLives.of(seed, 5, JULY)).histories()) {
      Row whole = RenderRow.of(history.fold().orElseThrow());
      for (Fact fact : history.facts()) {
        Row then = RenderRow.of(history.upTo(fact.position()).fold().orElseThrow());
        Row cut = whole.upTo(fact.position()).orElseThrow();

        assertThat(cut.spells().stream().map(AnyWholeLifeProperties::stood))
            .containsExactlyElementsOf(
                then.spells().stream().map(AnyWholeLifeProperties::stood).toList());
        assertThat(List.of(cut.nature(), cut.quartier(), cut.severity()))
            .isEqualTo(List.of(then.nature(), then.quartier(), then.severity()));
        assertThat(cut.beside().kin()).isEqualTo(then.beside().kin());
        assertThat(cut.beside().marks()).isEqualTo(then.beside().marks());
      }
    }
  }

  private static String stood(Spell spell) {
    return Stream.of(
            spell.from(),
            spell.at(),
            spell.since(),
            spell.state(),
            spell.holder(),
            spell.answerBy(),
            spell.resolveBy(),
            spell.pause(),
            spell.planned(),
            spell.detail())
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  private static Ledger ledger(List<Lives.Moment> moments) {
    Ledger ledger = new Ledger();
    moments.forEach(each -> ledger.at(each.at().toString()).and(each.event()));
    return ledger;
  }

  private static double sum(MonthReview review, Figure figure) {
    return review.figure(figure).counted().stream().mapToDouble(Counted::amount).sum();
  }

  private static List<NaiveLife> lives(Known known, List<Lives.Moment> moments) {
    Map<ReportId, List<Lives.Moment>> each =
        moments.stream().collect(Collectors.groupingBy(moment -> moment.event().report()));
    return each.values().stream()
        .map(life -> NaiveLife.upTo(known.day(), life))
        .filter(life -> !life.state.isEmpty())
        .toList();
  }

  private static double worked(Known known, List<Lives.Moment> moments) {
    return lives(known, moments).stream()
        .filter(life -> standsDone(life) && during(known, life.doneAt))
        .mapToDouble(life -> life.worked.toSeconds() / 3600.0)
        .sum();
  }

  private static boolean standsDone(NaiveLife life) {
    return life.doneAt != null && List.of("traite", "verifie", "clos").contains(life.state);
  }

  private static boolean during(Known known, @Nullable Instant at) {
    return at != null && known.during(at);
  }

  private static Map<Figure, Long> naive(Known known, List<Lives.Moment> moments) {
    List<NaiveLife> all = lives(known, moments);
    Map<Figure, Long> counts = new EnumMap<>(Figure.class);
    Predicate<NaiveLife> filed = life -> known.during(life.filedAt);
    Predicate<NaiveLife> setAside =
        life -> List.of("doublon", "hors-champ", "retire").contains(life.state);
    counts.put(Figure.DEPOSES, count(all, filed.and(setAside.negate())));
    counts.put(Figure.DOUBLONS, count(all, filed.and(in("doublon"))));
    counts.put(Figure.HORS_CHAMP, count(all, filed.and(in("hors-champ"))));
    counts.put(Figure.RETIRES, count(all, filed.and(in("retire"))));
    counts.put(Figure.OUVERTS, count(all, life -> NaiveLife.OPEN.contains(life.state)));
    counts.put(Figure.SANS_REPONSE, count(all, in("oriente")));
    counts.put(Figure.PLANIFIES, count(all, in("planifie")));
    counts.put(Figure.RELAYES, count(all, in("relaye")));
    counts.put(Figure.TRAITES_NON_VERIFIES, count(all, in("traite")));
    counts.put(Figure.EN_ATTENTE, count(all, life -> open(life) && life.pausedSince != null));
    counts.put(Figure.EN_RETARD, count(all, life -> late(life, known.day())));
    counts.put(Figure.TRAITES, count(all, life -> standsDone(life) && during(known, life.doneAt)));
    counts.put(Figure.VERIFIES, count(all, in("verifie").and(entered(known))));
    counts.put(
        Figure.CLOS_COORDINATION,
        count(all, in("clos").and(entered(known)).and(life -> life.way == CloseWay.COORDINATION)));
    counts.put(Figure.SANS_SUITE, count(all, in("sans-suite").and(entered(known))));
    counts.put(Figure.CONFIRMATIONS, events(all, known, life -> life.confirmed));
    counts.put(Figure.ORIENTATIONS, events(all, known, life -> life.referred));
    counts.put(Figure.REOUVERTURES, events(all, known, life -> life.reopened));
    counts.put(Figure.RECURRENCES, events(all, known, life -> life.recurred));
    counts.put(Figure.RENVOIS, renvois(all, known, each -> true));
    counts.put(
        Figure.RENVOIS_FONDES,
        renvois(all, known, each -> each.taker != null && !each.taker.equals(each.by)));
    counts.put(Figure.RENVOIS_NON_FONDES, renvois(all, known, each -> each.by.equals(each.taker)));
    return counts;
  }

  private static Predicate<NaiveLife> in(String state) {
    return life -> life.state.equals(state);
  }

  private static Predicate<NaiveLife> entered(Known known) {
    return life -> known.during(Objects.requireNonNull(life.enteredAt));
  }

  private static boolean open(NaiveLife life) {
    return NaiveLife.OPEN.contains(life.state);
  }

  private static boolean late(NaiveLife life, Instant day) {
    boolean answer =
        life.state.equals("oriente") && life.answerBy != null && life.answerBy.isBefore(day);
    boolean resolve = life.resolveBy != null && life.resolveBy.isBefore(day);
    return open(life) && life.pausedSince == null && (answer || resolve);
  }

  private static long count(List<NaiveLife> all, Predicate<NaiveLife> which) {
    return all.stream().filter(which).count();
  }

  private static long events(
      List<NaiveLife> all, Known known, Function<NaiveLife, List<Instant>> which) {
    return all.stream().flatMap(life -> which.apply(life).stream()).filter(known::during).count();
  }

  private static long renvois(List<NaiveLife> all, Known known, Predicate<NaiveLife.Renvoi> which) {
    return all.stream()
        .flatMap(life -> life.renvois.stream())
        .filter(each -> known.during(each.at) && which.test(each))
        .count();
  }
}
