package fr.gusp.veille.command.matrix;

import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.matrix.TimeTargets;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.report.NoOwnerReason;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one nature that hold at one spot, whatever the ground. Of two that are equally
 * specific the one written first decides.
 */
record HoldingRows(List<MatrixRow> rows) {

  Answer answer(@Nullable LandStatus ground) {
    boolean spokenOf =
        ground != null && rows.stream().anyMatch(row -> row.ground().contains(ground));
    return spokenOf || !Ground.isUnsettled(ground)
        ? mostSpecific(ground).map(HoldingRows::reading).orElseGet(HoldingRows::noRow)
        : answerWhateverTheGround();
  }

  /** Of the row with targets that fits the ground best, or else of the first that has any. */
  Optional<TimeTargets> targets(@Nullable LandStatus ground) {
    HoldingRows timed =
        new HoldingRows(rows.stream().filter(row -> row.targets() != null).toList());
    return timed
        .mostSpecific(ground)
        .or(() -> timed.rows().stream().findFirst())
        .map(MatrixRow::targets);
  }

  /** Where the ground is not known: a row for any ground, or the owner all grounds agree on. */
  private Answer answerWhateverTheGround() {
    Optional<Answer> onAnyGround =
        mostSpecific(null).map(HoldingRows::reading).filter(Answer.Owner.class::isInstance);
    return onAnyGround.orElseGet(this::answerThatAllGroundsAgreeOn);
  }

  private Answer answerThatAllGroundsAgreeOn() {
    List<Answer> answers =
        Stream.of(LandStatus.values())
            .flatMap(each -> mostSpecific(each).stream())
            .map(HoldingRows::reading)
            .toList();
    List<Answer.Owner> owners =
        answers.stream()
            .filter(Answer.Owner.class::isInstance)
            .map(Answer.Owner.class::cast)
            .toList();
    return switch ((int) owners.stream().map(Answer.Owner::organisation).distinct().count()) {
      case 0 -> answers.stream().findFirst().orElseGet(HoldingRows::noRow);
      case 1 -> owners.get(0);
      default -> new Answer.NoOwner(NoOwnerReason.LAND_STATUS_NEEDED, null);
    };
  }

  /** A secteur before the whole quartier, then a stated ground before any ground. */
  private Optional<MatrixRow> mostSpecific(@Nullable LandStatus ground) {
    return rows.stream()
        .filter(row -> row.ground().isEmpty() || (ground != null && row.ground().contains(ground)))
        .min(
            Comparator.<MatrixRow, Boolean>comparing(row -> row.secteur() == null)
                .thenComparing(row -> row.ground().isEmpty()));
  }

  private static Answer reading(MatrixRow row) {
    if (row.lead() == null) {
      return new Answer.NoOwner(NoOwnerReason.OWNER_NOT_STATED, row);
    }
    return row.desk() == null
        ? new Answer.NoOwner(NoOwnerReason.OWNER_WITHOUT_DESK, row)
        : new Answer.Owner(row);
  }

  private static Answer noRow() {
    return new Answer.NoOwner(NoOwnerReason.NO_ROW, null);
  }
}
