package fr.gusp.veille.contract.responsibility;

import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.report.NoOwnerReason;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the matrix answers: an owner with a desk, or why there is none. */
public sealed interface Answer permits Answer.Owner, Answer.NoOwner {

  /**
   * The row that decided.
   *
   * @throws NullPointerException if the row names no lead or no desk: such a row is no owner
   */
  record Owner(MatrixRow row) implements Answer {

    public Owner {
      Objects.requireNonNull(row.lead(), "a row without a lead has no owner");
      Objects.requireNonNull(row.desk(), "a lead without a desk cannot be asked");
    }

    public OrganisationId organisation() {
      return Objects.requireNonNull(row.lead());
    }

    public DeskId desk() {
      return Objects.requireNonNull(row.desk());
    }
  }

  /** Why the coordination holds it; {@code row} is the one that leaves the matter open, if any. */
  record NoOwner(NoOwnerReason reason, @Nullable MatrixRow row) implements Answer {}
}
