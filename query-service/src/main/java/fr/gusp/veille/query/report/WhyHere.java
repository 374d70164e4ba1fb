package fr.gusp.veille.query.report;

import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.report.MatrixDecision;
import fr.gusp.veille.query.reference.Reference;
import java.util.Optional;

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
        sentence(decision, row));
  }

  private static String sentence(MatrixDecision decision, Optional<MatrixRow> row) {
    String version = "matrice de responsabilités, version " + decision.version();
    return row.map(
            found ->
                "La charte ("
                    + found.source()
                    + ") désigne « "
                    + found.charterOwner()
                    + " » pour "
                    + found.nature().label()
                    + " — "
                    + version
                    + ".")
        .orElse("Aucun responsable désigné : la coordination oriente — " + version + ".");
  }
}
