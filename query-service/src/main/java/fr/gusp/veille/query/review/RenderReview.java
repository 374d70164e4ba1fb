package fr.gusp.veille.query.review;

import fr.gusp.veille.query.figures.Compared;
import fr.gusp.veille.query.figures.Counted;
import fr.gusp.veille.query.figures.Figure;
import fr.gusp.veille.query.figures.Known;
import fr.gusp.veille.query.figures.Measured;
import fr.gusp.veille.query.figures.MonthReview;
import fr.gusp.veille.query.figures.Sentences;
import fr.gusp.veille.query.figures.Trend;
import fr.gusp.veille.query.http.Seen;
import fr.gusp.veille.query.line.RenderLine;
import fr.gusp.veille.query.line.ReportLine;
import fr.gusp.veille.query.reference.Located;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.MayOpenToday;
import fr.gusp.veille.query.row.PlaceRow;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Renders a month's figures for one caller, with today's names. */
final class RenderReview {

  private static final int OLDEST = 10;

  private final Reference reference;
  private final MonthReview review;
  private final RenderLine lines;

  RenderReview(Caller caller, Reference reference, MonthReview review) {
    this.reference = reference;
    this.review = review;
    MayOpenToday rights = new MayOpenToday(caller, reference, review.rows());
    this.lines = new RenderLine(rights, reference, review.known().day());
  }

  ReviewView view(Located where) {
    Known known = review.known();
    Tables tables = new Tables(review, reference);
    Areas areas = new Areas(where, lines);
    return new ReviewView(
        where.quartier().id().value(),
        where.quartier().name(),
        where.commune().name(),
        where.epci().value(),
        known.month().toString(),
        known.day().atZone(PlaceRow.PARIS).toLocalDate(),
        known.provisional(),
        seen(),
        text(review.first()),
        review.definitions().number(),
        Fingerprint.of(where.quartier().id(), review),
        review.figures().stream().map(RenderReview::value).toList(),
        tables.byNature(),
        tables.bySecteur(where),
        tables.byOrganisation(),
        Trend.of(review).stream().map(RenderReview::month).toList(),
        areas.hotspots(known),
        areas.points(known),
        oldestOpen(),
        new Bounces(lines, known).lines());
  }

  LinesView lines(Located where, Figure figure, Asked asked) {
    List<Counted> counted = review.figure(figure).counted().stream().filter(asked::wants).toList();
    Measured measured = figure.measure(counted);
    return new LinesView(
        figure.code(),
        figure.label(),
        figure.unit().label(),
        Sentences.of(figure),
        where.quartier().id().value(),
        where.quartier().name(),
        review.known().month().toString(),
        seen(),
        new LinesView.Measure(measured.value(), measured.n(), measured.p90(), measured.kept()),
        counted.size(),
        counted.stream().map(each -> new CountedLine(figure, lines).of(each)).toList());
  }

  private Seen seen() {
    return new Seen(review.known().day(), review.known().position());
  }

  private static ReviewView.Value value(Compared compared) {
    Figure figure = compared.figure();
    Measured now = compared.now();
    @Nullable Measured month = compared.previousMonth();
    @Nullable Measured year = compared.previousYear();
    return new ReviewView.Value(
        figure.code(),
        figure.partOf(),
        figure.label(),
        figure.unit().label(),
        Sentences.of(figure),
        now.value(),
        now.n(),
        now.p90(),
        now.kept(),
        compared.counted().size(),
        month == null ? null : month.value(),
        month == null ? null : month.n(),
        year == null ? null : year.value(),
        year == null ? null : year.n());
  }

  private static ReviewView.Month month(Trend trend) {
    return new ReviewView.Month(
        trend.month().toString(),
        trend.filed(),
        trend.done(),
        trend.verified(),
        trend.open(),
        trend.notVerified(),
        new ReviewView.Target(trend.answersKept(), trend.answersDue()),
        new ReviewView.Target(trend.resolvedKept(), trend.resolvedDue()));
  }

  private List<ReportLine> oldestOpen() {
    return review.figure(Figure.OUVERTS).counted().stream()
        .map(Counted::row)
        .sorted(Comparator.comparingLong(row -> row.position()))
        .limit(OLDEST)
        .map(lines::line)
        .toList();
  }

  private static @Nullable String text(@Nullable YearMonth month) {
    return month == null ? null : month.toString();
  }
}
