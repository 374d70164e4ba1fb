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
        sentence(decision, row.orElse(null), reference),
        row.filter(WhyHere::demonstration).isPresent());
  }

  /** No row decided: the chantier that the report is about did. */
  static ReportView.Why ofAChantier(MatrixDecision decision, String worksite) {
    return new ReportView.Why(
        decision.epci().value(),
        decision.version(),
        null,
        null,
        null,
        "Une nuisance de chantier va au chargé d’opération du maître d’ouvrage, copie à la maîtrise d’œuvre et à l’OPC : chantier « %s »."
            .formatted(worksite),
        false);
  }

  private static String sentence(
      MatrixDecision decision, @Nullable MatrixRow row, Reference reference) {
    return who(row, reference) + " Matrice de responsabilités, version " + decision.version() + ".";
  }

  private static boolean demonstration(MatrixRow row) {
    return row.basis() == RowBasis.DEMONSTRATION;
  }

  private static String who(@Nullable MatrixRow row, Reference reference) {
    if (row == null) {
      return "Aucune ligne de la matrice ne désigne un responsable : la coordination oriente.";
    }
    if (demonstration(row)) {
      return proposed(row);
    }
    return row.basis() == RowBasis.COORDINATION ? decided(row, reference) : stated(row);
  }

  private static String decided(MatrixRow row, Reference reference) {
    return row.lead() == null
        ? "La coordination garde « %s » pour elle (%s)."
            .formatted(row.nature().label(), RowSource.of(row.source()))
        : "La coordination confie « %s » à « %s » (%s)."
            .formatted(
                row.nature().label(), reference.nameOf(row.lead()), RowSource.of(row.source()));
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
