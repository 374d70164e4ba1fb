package fr.gusp.veille.command.matrix;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.SubNature;
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

  public Answer whoAnswersFor(
      QuartierId quartier,
      @Nullable SecteurId secteur,
      Nature nature,
      @Nullable SubNature subNature,
      @Nullable LandStatus ground) {
    throw new UnsupportedOperationException();
  }
}
