package fr.gusp.veille.query.simulation;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.report.NoOwnerReason;
import fr.gusp.veille.contract.responsibility.Answer;
import org.jspecify.annotations.Nullable;

/** Who a version names, by which row; or why nobody. */
record Outcome(
    @Nullable OrganisationId owner, @Nullable MatrixRow row, @Nullable NoOwnerReason reason) {

  static Outcome of(Answer answer) {
    if (answer instanceof Answer.Owner owner) {
      return new Outcome(owner.organisation(), owner.row(), null);
    }
    Answer.NoOwner none = (Answer.NoOwner) answer;
    return new Outcome(null, none.row(), none.reason());
  }
}
