package fr.gusp.veille.query.report;

import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.report.ReportCompleted;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.ReportFoundPersisting;
import fr.gusp.veille.contract.report.ReportVerified;
import fr.gusp.veille.contract.wire.VeilleEvent;
import fr.gusp.veille.query.history.Fact;
import java.util.List;
import java.util.stream.Stream;

/** The photos of a report, and what each shows. */
final class Photos {

  private Photos() {}

  static List<ReportView.Photo> of(List<Fact> facts) {
    return facts.stream().map(Fact::event).flatMap(Photos::of).distinct().toList();
  }

  private static Stream<ReportView.Photo> of(VeilleEvent event) {
    if (event instanceof ReportFiled filed) {
      return as("constat", filed.photos());
    }
    if (event instanceof ReportCompleted completed) {
      return as("traitement", completed.photos());
    }
    if (event instanceof ReportVerified verified) {
      return as("verification", verified.photos());
    }
    if (event instanceof ReportFoundPersisting persisting) {
      return as("verification", persisting.photos());
    }
    return Stream.empty();
  }

  private static Stream<ReportView.Photo> as(String role, List<PhotoHash> hashes) {
    return hashes.stream().map(hash -> new ReportView.Photo(hash.value(), role));
  }
}
