package fr.gusp.veille.command.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.organisation.Organisation;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixFileTest {

  private static final String HEADER = "quartier;nature;domanialite;responsable;appui;source\n";

  private final QuartierNames quartiers =
      new QuartierNames(Map.of("Lens", new QuartierId("lens-cite-12-14")));
  private final Directory directory =
      new Directory(ShippedReference.load().organisations().organisations());

  @Test
  void rowsOfOneQuartierAndNatureAreCounted() {
    assertThat(rows("Lens;voirie;public;Ville;;§ 1\nLens;voirie;privé;CALL;;§ 2\n"))
        .extracting(row -> row.id().value())
        .containsExactly("lens-voirie-1", "lens-voirie-2");
  }

  @Test
  void sourceIsAsWrittenWhereAllSupportsAreKnown() {
    assertThat(rows("Lens;voirie;public;Ville;;§ 1\nLens;voirie;privé;Ville;CALL;§ 2\n"))
        .extracting(MatrixRow::source)
        .containsExactly("§ 1", "§ 2");
  }

  @Test
  void ownersAfterTheFirstAreSupportsOnce() {
    assertThat(rows("Lens;voirie;public;Ville|CALL;CALL|Ville;§ 1\n").get(0).supports())
        .containsExactly(new OrganisationId("call"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '>',
      value = {
        "Ailleurs;voirie;public;Ville;;§ 1 > Ailleurs",
        "Lens;météo;public;Ville;;§ 1 > nothing is called « météo »",
        "Lens;voirie;lunaire;Ville;;§ 1 > unknown domanialite: lunaire",
        "Lens;voirie;public;Inconnue;;§ 1 > nothing is called « Inconnue »"
      })
  void wordsThatMeanNothingAreRefusedByName(String line, String named) {
    assertThatThrownBy(() -> rows(line)).hasMessage(named);
  }

  @Test
  void organisationThatIsMeantButNotListedIsRefused() {
    Directory empty = new Directory(List.<Organisation>of());

    assertThatThrownBy(() -> empty.villeOf(new QuartierId("lens-cite-12-14")))
        .hasMessage("no ville for lens-cite-12-14");
    assertThatThrownBy(() -> empty.desk(new OrganisationId("call"), "CALL"))
        .hasMessage("unknown organisation call");
  }

  private List<MatrixRow> rows(String lines) {
    return MatrixFile.rows(CharterRow.all(new StringReader(HEADER + lines)), quartiers, directory);
  }
}
