package fr.gusp.veille.query.report;

import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.report.Position;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.territory.Secteur;
import fr.gusp.veille.query.beside.Ground;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.history.Referral;
import fr.gusp.veille.query.history.Report;
import fr.gusp.veille.query.history.ReportHistory;
import fr.gusp.veille.query.history.Subject;
import fr.gusp.veille.query.http.Seen;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.ActsOffered;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.NoOneOutsideKnowsTheReporter;
import fr.gusp.veille.query.rights.OnlyItsHolderSeesAFreshMiss;
import fr.gusp.veille.query.row.Lateness;
import fr.gusp.veille.query.row.RenderRow;
import fr.gusp.veille.query.row.Renvois;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.sealed.Opener;
import fr.gusp.veille.query.summary.Summarise;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Renders a report for a caller; a restricted one has no point, even for its circle. */
final class RenderReport {

  private final Caller caller;
  private final Reference reference;
  private final Instant now;
  private final Summarise names;
  private final Custody custody;

  RenderReport(Caller caller, Reference reference, Instant now) {
    this.caller = caller;
    this.reference = reference;
    this.now = now;
    this.names = new Summarise(reference);
    this.custody = new Custody(names);
  }

  ReportView view(ReportHistory history, Report report, Opener texts, @Nullable Seen asOf) {
    ReportFiled filed = report.filed();
    Subject about = report.subject();
    @Nullable LandStatus ground = ground(report);
    List<Fact> facts = history.facts();
    Row row = RenderRow.of(report);
    Instant at = asOf == null ? now : asOf.instant();
    OnlyItsHolderSeesAFreshMiss misses = new OnlyItsHolderSeesAFreshMiss(caller, reference, now);
    return new ReportView(
        filed.report().toString(),
        filed.number().value(),
        report.version(),
        report.state().code(),
        report.state().label(),
        about.nature().code(),
        about.nature().label(),
        about.subNature() == null ? null : about.subNature().code(),
        about.subNature() == null ? null : about.subNature().label(),
        about.severity().code(),
        ground == null ? null : ground.code(),
        about.quartier().value(),
        names.quartier(about.quartier()),
        about.secteur() == null ? null : about.secteur().value(),
        reference.secteur(about.quartier(), about.secteur()).map(Secteur::name).orElse(null),
        about.place(),
        texts.open(about.otherPlace()),
        row.restricted() ? null : location(about.position()),
        texts.open(filed.description()),
        filed.observedAt(),
        report.recordedAt(),
        filed.origin().code(),
        filed.solvedOnTheSpot(),
        NoOneOutsideKnowsTheReporter.shows(caller, filed.reporter(), filed.reporterOrganisation()),
        names.named(report.holder()),
        asked(report),
        report.decision() == null ? null : WhyHere.of(report.decision(), reference),
        Photos.of(report, facts),
        Timeline.of(
            facts,
            caller,
            reference,
            texts,
            passed -> misses.allows(about.quartier(), passed.holder(), passed.dueAt())),
        custody.of(report, at),
        custody.times(report, row, at),
        late(row, at, misses),
        Renvois.of(row),
        Renvois.toClarify(row),
        asOf == null ? ActsOffered.of(caller, row, reference, now) : List.of(),
        new RenderBeside(caller, reference, texts, misses).view(report, facts),
        asOf);
  }

  private static boolean late(Row row, Instant at, OnlyItsHolderSeesAFreshMiss misses) {
    return Lateness.of(row, at)
        .filter(late -> misses.allows(row.quartier(), late.charged(), late.since()))
        .isPresent();
  }

  private static @Nullable LandStatus ground(Report report) {
    @Nullable Ground qualified = report.beside().work().ground();
    return qualified == null ? report.filed().landStatus() : qualified.status();
  }

  private static ReportView.@Nullable Location location(@Nullable Position position) {
    return position == null
        ? null
        : new ReportView.Location(
            position.lat(), position.lon(), position.accuracy(), position.source().code());
  }

  private ReportView.@Nullable Asked asked(Report report) {
    @Nullable Referral referral = report.referral();
    return referral == null
        ? null
        : new ReportView.Asked(
            referral.id().toString(),
            referral.organisation().value(),
            reference.nameOf(referral.organisation()),
            referral.desk() == null ? null : referral.desk().value(),
            referral.since(),
            referral.accepted(),
            report.now().answerBy(),
            report.now().resolveBy(),
            referral.supports().stream()
                .map(each -> Objects.requireNonNull(names.named(each)))
                .toList());
  }
}
