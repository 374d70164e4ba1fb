package fr.gusp.veille.query.report;

import fr.gusp.veille.contract.report.Position;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.territory.Secteur;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.history.Referral;
import fr.gusp.veille.query.history.Report;
import fr.gusp.veille.query.history.ReportHistory;
import fr.gusp.veille.query.http.Seen;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.ActsOffered;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.NoOneOutsideKnowsTheReporter;
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
    List<Fact> facts = history.facts();
    Row row = RenderRow.of(report);
    Instant at = asOf == null ? now : asOf.instant();
    return new ReportView(
        filed.report().toString(),
        filed.number().value(),
        report.version(),
        report.state().code(),
        report.state().label(),
        filed.nature().code(),
        filed.nature().label(),
        filed.subNature() == null ? null : filed.subNature().code(),
        filed.subNature() == null ? null : filed.subNature().label(),
        filed.severity().code(),
        filed.landStatus() == null ? null : filed.landStatus().code(),
        filed.spot().quartier().value(),
        names.quartier(filed.spot().quartier()),
        filed.spot().secteur() == null ? null : filed.spot().secteur().value(),
        secteurName(filed),
        filed.spot().place(),
        texts.open(filed.spot().otherPlace()),
        location(filed),
        texts.open(filed.description()),
        filed.observedAt(),
        report.recordedAt(),
        filed.origin().code(),
        filed.solvedOnTheSpot(),
        NoOneOutsideKnowsTheReporter.shows(caller, filed.reporter(), filed.reporterOrganisation()),
        names.named(report.holder()),
        asked(report.referral()),
        report.decision() == null ? null : WhyHere.of(report.decision(), reference),
        Photos.of(facts),
        Timeline.of(facts, caller, reference, texts),
        custody.of(report, at),
        Lateness.of(row, at).isPresent(),
        Renvois.of(row),
        Renvois.toClarify(row),
        asOf == null ? ActsOffered.of(caller, row, reference) : List.of(),
        asOf);
  }

  private @Nullable String secteurName(ReportFiled filed) {
    return reference
        .secteur(filed.spot().quartier(), filed.spot().secteur())
        .map(Secteur::name)
        .orElse(null);
  }

  private static ReportView.@Nullable Location location(ReportFiled filed) {
    Position position = filed.spot().position();
    return position == null || filed.nature().restricted()
        ? null
        : new ReportView.Location(
            position.lat(), position.lon(), position.accuracy(), position.source().code());
  }

  private ReportView.@Nullable Asked asked(@Nullable Referral referral) {
    return referral == null
        ? null
        : new ReportView.Asked(
            referral.id().toString(),
            referral.organisation().value(),
            reference.nameOf(referral.organisation()),
            referral.desk() == null ? null : referral.desk().value(),
            referral.since(),
            referral.accepted(),
            referral.answerBy(),
            referral.resolveBy(),
            referral.supports().stream()
                .map(each -> Objects.requireNonNull(names.named(each)))
                .toList());
  }
}
