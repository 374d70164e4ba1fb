package fr.gusp.veille.query.report;

import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportAbsorbed;
import fr.gusp.veille.contract.report.ReportComplemented;
import fr.gusp.veille.contract.report.ReportCompleted;
import fr.gusp.veille.contract.report.ReportConfirmed;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.ReportFoundPersisting;
import fr.gusp.veille.contract.report.ReportMilestoneReached;
import fr.gusp.veille.contract.report.ReportSafeguarded;
import fr.gusp.veille.contract.report.ReportSideAnswered;
import fr.gusp.veille.contract.report.ReportVerified;
import fr.gusp.veille.contract.wire.VeilleEvent;
import fr.gusp.veille.query.beside.Doublon;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.history.Report;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The photos of a report and of its doublons, and what each shows. */
final class Photos {

  private static final String CONSTAT = "constat";
  private static final String TRAITEMENT = "traitement";
  private static final String VERIFICATION = "verification";

  private Photos() {}

  static List<ReportView.Photo> of(Report report, List<Fact> facts) {
    Set<ReportId> doublons =
        report.beside().kin().doublons().stream().map(Doublon::report).collect(Collectors.toSet());
    return facts.stream()
        .map(Fact::event)
        .filter(
            event -> !(event instanceof ReportAbsorbed one) || doublons.contains(one.duplicate()))
        .flatMap(Photos::of)
        .distinct()
        .toList();
  }

  private static Stream<ReportView.Photo> of(VeilleEvent event) {
    return Stream.of(constat(event), traitement(event), verification(event))
        .flatMap(photos -> photos);
  }

  /** What was seen, by whoever saw it. */
  private static Stream<ReportView.Photo> constat(VeilleEvent event) {
    if (event instanceof ReportFiled filed) {
      return as(CONSTAT, filed.photos());
    }
    if (event instanceof ReportConfirmed confirmed) {
      return as(CONSTAT, confirmed.photos());
    }
    if (event instanceof ReportAbsorbed absorbed) {
      return as(CONSTAT, absorbed.photos());
    }
    return event instanceof ReportComplemented complemented
        ? as(CONSTAT, complemented.photos())
        : Stream.empty();
  }

  /** What was done about it, by whoever did it. */
  private static Stream<ReportView.Photo> traitement(VeilleEvent event) {
    if (event instanceof ReportCompleted completed) {
      return as(TRAITEMENT, completed.photos());
    }
    if (event instanceof ReportSideAnswered answered) {
      return as(TRAITEMENT, answered.photos());
    }
    if (event instanceof ReportMilestoneReached reached) {
      return as(TRAITEMENT, reached.photos());
    }
    return event instanceof ReportSafeguarded safeguarded
        ? as(TRAITEMENT, safeguarded.photos())
        : Stream.empty();
  }

  private static Stream<ReportView.Photo> verification(VeilleEvent event) {
    if (event instanceof ReportVerified verified) {
      return as(VERIFICATION, verified.photos());
    }
    return event instanceof ReportFoundPersisting persisting
        ? as(VERIFICATION, persisting.photos())
        : Stream.empty();
  }

  private static Stream<ReportView.Photo> as(String role, List<PhotoHash> hashes) {
    return hashes.stream().map(hash -> new ReportView.Photo(hash.value(), role));
  }
}
