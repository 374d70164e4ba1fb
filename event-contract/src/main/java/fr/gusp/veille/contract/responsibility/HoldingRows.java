package fr.gusp.veille.contract.responsibility;

import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.matrix.TimeTargets;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.report.NoOwnerReason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows that hold for a question under one charter nature, whatever the ground. Of two that are
 * equally specific the one written first decides.
 */
record HoldingRows(List<Held> rows) {

  Answer answer(@Nullable LandStatus ground) {
    boolean spokenOf = rows.stream().anyMatch(held -> held.names(ground));
    return spokenOf || !Ground.isUnsettled(ground)
        ? mostSpecific(ground).map(HoldingRows::reading).orElseGet(HoldingRows::noRow)
        : answerWhateverTheGround();
  }

  /** Of the row with targets that fits the ground best, or else of the first that has any. */
  Optional<TimeTargets> targets(@Nullable LandStatus ground) {
    HoldingRows timed =
        new HoldingRows(rows.stream().filter(held -> held.row().targets() != null).toList());
    return timed
        .mostSpecific(ground)
        .or(() -> timed.rows().stream().findFirst())
        .map(Held::row)
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

  private Optional<Held> mostSpecific(@Nullable LandStatus ground) {
    return rows.stream().filter(held -> held.holdsOn(ground)).min(Held.MOST_SPECIFIC);
  }

  private static Answer reading(Held held) {
    MatrixRow row = held.row();
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
