package fr.gusp.veille.command.matrix;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.matrix.CharterNature;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.matrix.TimeTargets;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.contract.report.NoOwnerReason;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The matrix of one EPCI in one version. */
public final class ResponsibilityMatrix {

  private final MatrixPublished current;

  private ResponsibilityMatrix(MatrixPublished current) {
    this.current = current;
  }

  public static ResponsibilityMatrix of(MatrixPublished current) {
    return new ResponsibilityMatrix(current);
  }

  public EpciId epci() {
    return current.epci();
  }

  public int version() {
    return current.version();
  }

  /**
   * Who answers for a matter. A nature that the charter leaves « non précisé » does not hide a less
   * fitting one that has an owner; a nature whose owner depends on the unknown ground does, since
   * qualifying the ground will name that owner.
   */
  public Answer whoAnswersFor(
      QuartierId quartier,
      @Nullable SecteurId secteur,
      Nature nature,
      @Nullable SubNature subNature,
      @Nullable LandStatus ground) {
    List<Answer> answers =
        CharterNatures.of(nature, subNature, ground).stream()
            .map(each -> holding(quartier, secteur, each).answer(ground))
            .toList();
    return answers.stream()
        .filter(ResponsibilityMatrix::settles)
        .findFirst()
        .orElseGet(() -> firstOpen(answers));
  }

  /** The objectifs de délai of the row that fits a matter best, whoever answers for it. */
  public Optional<TimeTargets> targetsFor(
      QuartierId quartier,
      @Nullable SecteurId secteur,
      Nature nature,
      @Nullable SubNature subNature,
      @Nullable LandStatus ground) {
    return CharterNatures.of(nature, subNature, ground).stream()
        .flatMap(each -> holding(quartier, secteur, each).targets(ground).stream())
        .findFirst();
  }

  private HoldingRows holding(
      QuartierId quartier, @Nullable SecteurId secteur, CharterNature nature) {
    return new HoldingRows(
        current.rows().stream()
            .filter(row -> row.quartier().equals(quartier) && row.nature() == nature)
            .filter(row -> row.secteur() == null || row.secteur().equals(secteur))
            .toList());
  }

  private static boolean settles(Answer answer) {
    return !(answer instanceof Answer.NoOwner open)
        || open.reason() == NoOwnerReason.LAND_STATUS_NEEDED;
  }

  /** The first that has a row to show. */
  private static Answer firstOpen(List<Answer> answers) {
    return answers.stream()
        .filter(answer -> answer instanceof Answer.NoOwner open && open.row() != null)
        .findFirst()
        .orElseGet(() -> new Answer.NoOwner(NoOwnerReason.NO_ROW, null));
  }
}
