package fr.gusp.veille.command.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.territory.Quartier;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecteurNamedInTheSourceTest {

  private final ShippedReference shipped = ShippedReference.load();
  private final List<MatrixRow> rows =
      shipped.matrices().stream().flatMap(each -> each.rows().stream()).toList();

  @Test
  void rowOfASecteurHasARowForTheRestOfTheQuartier() {
    assertThat(rows)
        .filteredOn(row -> row.secteur() != null)
        .hasSize(9)
        .allSatisfy(
            row ->
                assertThat(rows)
                    .anyMatch(
                        other ->
                            other.secteur() == null
                                && other.quartier().equals(row.quartier())
                                && other.nature() == row.nature()));
  }

  @Test
  void secteurIsOneOfTheQuartier() {
    assertThat(rows)
        .filteredOn(row -> row.secteur() != null)
        .allSatisfy(
            row ->
                assertThat(quartierOf(row).secteurs())
                    .anyMatch(secteur -> secteur.id().equals(row.secteur())));
  }

  private Quartier quartierOf(MatrixRow row) {
    return shipped.territories().stream()
        .flatMap(epci -> epci.communes().stream())
        .flatMap(commune -> commune.quartiers().stream())
        .filter(quartier -> quartier.id().equals(row.quartier()))
        .findFirst()
        .orElseThrow();
  }
}
