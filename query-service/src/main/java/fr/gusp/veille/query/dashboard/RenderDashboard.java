package fr.gusp.veille.query.dashboard;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.territory.Secteur;
import fr.gusp.veille.query.figures.Counts;
import fr.gusp.veille.query.figures.Spread;
import fr.gusp.veille.query.figures.Times;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.http.Seen;
import fr.gusp.veille.query.reference.Located;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.MayOpenToday;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.summary.Summarise;
import fr.gusp.veille.query.summary.Summary;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Renders the dashboard from rows cut to the position looked at. */
final class RenderDashboard {

  private static final int OLDEST = 10;

  private final MayOpenToday rights;
  private final Reference reference;
  private final Times times;

  RenderDashboard(MayOpenToday rights, Reference reference, Times times) {
    this.rights = rights;
    this.reference = reference;
    this.times = times;
  }

  DashboardView view(Located where, List<Row> rows, Seen seen) {
    return new DashboardView(
        where.quartier().id().value(),
        where.quartier().name(),
        where.epci().value(),
        where.commune().name(),
        seen,
        Counts.filed(rows),
        Counts.filedIn(Counts.month(seen.instant()), rows),
        Counts.open(rows),
        Counts.in(State.A_ORIENTER, rows),
        Counts.in(State.TRAITE, rows),
        Counts.in(State.VERIFIE, rows),
        byNature(rows),
        bySecteur(where, rows),
        byOrganisation(rows),
        byMonth(rows, seen),
        delays(rows),
        oldestOpen(rows, seen),
        points(rows));
  }

  private static List<DashboardView.ByNature> byNature(List<Row> rows) {
    return Counts.by(row -> List.of(row.nature()), row -> List.of(row.nature()), rows).stream()
        .map(RenderDashboard::nature)
        .toList();
  }

  private static DashboardView.ByNature nature(Counts.FiledAndOpen<Nature> each) {
    return new DashboardView.ByNature(
        each.key().code(), each.key().label(), each.filed(), each.open());
  }

  private List<DashboardView.BySecteur> bySecteur(Located where, List<Row> rows) {
    return Counts.by(RenderDashboard::secteur, RenderDashboard::secteur, rows).stream()
        .map(
            each ->
                new DashboardView.BySecteur(
                    each.key(), secteurName(where, each.key()), each.filed(), each.open()))
        .toList();
  }

  private static List<String> secteur(Row row) {
    return Optional.ofNullable(row.secteur()).map(SecteurId::value).stream().toList();
  }

  private String secteurName(Located where, String secteur) {
    return reference
        .secteur(where.quartier().id(), new SecteurId(secteur))
        .map(Secteur::name)
        .orElse(secteur);
  }

  private List<DashboardView.ByOrganisation> byOrganisation(List<Row> rows) {
    return Counts.by(Counts::referredTo, RenderDashboard::holder, rows).stream()
        .map(
            each ->
                new DashboardView.ByOrganisation(
                    each.key(),
                    reference.nameOf(new OrganisationId(each.key())),
                    each.filed(),
                    each.open()))
        .toList();
  }

  private static List<String> holder(Row row) {
    return Stream.ofNullable(row.now().holder()).map(OrganisationId::value).toList();
  }

  private static List<DashboardView.ByMonth> byMonth(List<Row> rows, Seen seen) {
    return Counts.lastMonths(Counts.month(seen.instant()), rows).stream()
        .map(
            each ->
                new DashboardView.ByMonth(each.month().toString(), each.filed(), each.verified()))
        .toList();
  }

  private DashboardView.Delays delays(List<Row> rows) {
    Spread answer = times.answer(rows);
    Spread organisation = times.organisation(rows);
    Spread usager = times.usager(rows);
    return new DashboardView.Delays(
        new DashboardView.Answer(answer.median(), answer.p90(), answer.n(), Times.unanswered(rows)),
        new DashboardView.Hours(organisation.median(), organisation.p90(), organisation.n()),
        new DashboardView.Days(usager.median(), usager.p90(), usager.n()));
  }

  private List<Summary> oldestOpen(List<Row> rows, Seen seen) {
    Summarise names = new Summarise(reference);
    return rows.stream()
        .filter(row -> row.now().state().open() && rights.allows(row))
        .sorted(Comparator.comparing(Row::recordedAt).thenComparing(Row::position))
        .limit(OLDEST)
        .map(row -> names.row(row, seen.instant()))
        .toList();
  }

  private List<DashboardView.Point> points(List<Row> rows) {
    return rows.stream()
        .filter(row -> !row.now().state().over())
        .map(this::point)
        .filter(Objects::nonNull)
        .toList();
  }

  private DashboardView.@Nullable Point point(Row row) {
    if (row.lat() == null || row.lon() == null) {
      return null;
    }
    boolean readable = rights.allows(row);
    return new DashboardView.Point(
        readable ? row.id().toString() : null,
        readable ? row.number().value() : null,
        row.lat(),
        row.lon(),
        row.nature().code(),
        row.now().state().code());
  }
}
