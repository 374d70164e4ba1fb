package fr.gusp.veille.contract.responsibility;

import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.matrix.RowConditions;
import fr.gusp.veille.contract.nature.LandStatus;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A row that holds for a question, whatever the ground. {@code managed} where the gestionnaire is
 * known to be the one it names: the ground is then evidence only and asks nothing more.
 */
record Held(MatrixRow row, boolean managed) {

  private static final int PLACE = 0;
  private static final int SECTEUR = 1;
  private static final int QUARTIER = 2;
  private static final int COMMUNE = 3;
  private static final int EPCI = 4;

  /**
   * The more specific first (docs/adr/0032): scope, équipement, sub-nature or nature, gestionnaire
   * or else ground, phase, chantier, season. Equals keep the order in which they are written.
   */
  static final Comparator<Held> MOST_SPECIFIC =
      Comparator.comparingInt(Held::scope)
          .thenComparing(held -> held.row.asks().assetKind() == null)
          .thenComparingInt(Held::nature)
          .thenComparingInt(Held::whose)
          .thenComparing(held -> held.row.asks().phase() == null)
          .thenComparing(held -> held.row.asks().worksite() == null)
          .thenComparing(held -> held.row.asks().season() == null);

  boolean onAnyGround() {
    return managed || row.ground().isEmpty();
  }

  boolean names(@Nullable LandStatus ground) {
    return !managed && ground != null && row.ground().contains(ground);
  }

  boolean holdsOn(@Nullable LandStatus ground) {
    return onAnyGround() || names(ground);
  }

  private int scope() {
    RowConditions asks = row.asks();
    if (asks.place() != null) {
      return PLACE;
    }
    if (row.secteur() != null) {
      return SECTEUR;
    }
    if (row.quartier() != null) {
      return QUARTIER;
    }
    return asks.commune() != null ? COMMUNE : EPCI;
  }

  private int nature() {
    if (row.asks().subNature() != null) {
      return 0;
    }
    return row.asks().nature() != null ? 1 : 2;
  }

  private int whose() {
    if (managed) {
      return 0;
    }
    return row.ground().isEmpty() ? 2 : 1;
  }
}
