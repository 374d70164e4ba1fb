package fr.gusp.veille.command.reference;

import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.id.SecteurId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows whose source speaks of one secteur (« Secteur de la Bourdonnais : … ») while another row
 * of the same nature holds for the rest of the quartier.
 */
final class SecteurNamedInTheSource {

  private static final Map<String, String> SECTEURS =
      Map.of(
          "lens-chantier-proprete-2", "bourdonnais",
          "lens-chantier-securite-2", "cite-unesco",
          "lens-chantier-securite-3", "bourdonnais",
          "lens-chantier-circulation-2", "bourdonnais",
          "avion-depots-sauvages-1", "non-chauffes",
          "avion-chantier-proprete-1", "non-chauffes",
          "avion-chantier-proprete-2", "rue-hellemmes",
          "avion-chantier-securite-3", "coeur-de-quartier",
          "avion-logement-vacant-2", "diversification");

  private SecteurNamedInTheSource() {}

  static @Nullable SecteurId of(MatrixRowId row) {
    String secteur = SECTEURS.get(row.value());
    return secteur == null ? null : new SecteurId(secteur);
  }
}
