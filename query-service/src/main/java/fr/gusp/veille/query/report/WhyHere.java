package fr.gusp.veille.query.report;

import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.matrix.RowBasis;
import fr.gusp.veille.contract.report.MatrixDecision;
import fr.gusp.veille.query.reference.Reference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** « Pourquoi ici »: says which row of the matrix decided, in the version it stood in. */
final class WhyHere {

  private WhyHere() {}

  static ReportView.Why of(MatrixDecision decision, Reference reference) {
    Optional<MatrixRow> row = reference.row(decision);
    return new ReportView.Why(
        decision.epci().value(),
        decision.version(),
        decision.row() == null ? null : decision.row().value(),
        row.map(MatrixRow::charterOwner).orElse(null),
        row.map(MatrixRow::source).orElse(null),
        sentence(decision, row.orElse(null)),
        row.filter(WhyHere::demonstration).isPresent());
  }

  private static String sentence(MatrixDecision decision, @Nullable MatrixRow row) {
    return who(row) + " Matrice de responsabilités, version " + decision.version() + ".";
  }

  private static boolean demonstration(MatrixRow row) {
    return row.basis() == RowBasis.DEMONSTRATION;
  }

  private static String who(@Nullable MatrixRow row) {
    if (row == null) {
      return "Aucune ligne de la matrice ne désigne un responsable : la coordination oriente.";
    }
    return demonstration(row) ? proposed(row) : stated(row);
  }

  /** Never to pass for the charter's own words. */
  private static String proposed(MatrixRow row) {
    return "Démonstration : la charte ne précise pas de responsable pour « %s », la matrice de démonstration en propose un."
        .formatted(row.nature().label());
  }

  private static String stated(MatrixRow row) {
    CharterPassage passage = CharterPassage.of(row.source());
    return row.lead() == null
        ? "%s ne précise pas de responsable pour « %s » : la coordination oriente."
            .formatted(passage.document(), row.nature().label())
        : "%s confie « %s » à « %s » (%s)."
            .formatted(
                passage.document(), row.nature().label(), row.charterOwner(), passage.section());
  }
}
