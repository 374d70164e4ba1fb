package fr.gusp.veille.command.asset.register.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.gusp.veille.command.input.BadInput;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.contract.asset.AssetKind;
import fr.gusp.veille.contract.asset.AssetRegistered;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line as a person writes it in a spreadsheet. */
class AssetLineFormTest {

  private static final String HEADER =
      "type;numero;libelle;quartier;secteur;lieu;latitude;longitude;gestionnaire\n";

  @Test
  void namesAreReadAsPeopleSpellThem() {
    AssetRegistered read =
        read(";LENS cité 12/14;Cité UNESCO;rue Cook;;;VILLE DE LENS", "Aire de jeux;A-7");

    assertThat(read.kind()).isEqualTo(AssetKind.AIRE_DE_JEUX);
    assertThat(read.quartier()).isEqualTo(new QuartierId("lens-cite-12-14"));
    assertThat(read.secteur()).isEqualTo(new SecteurId("cite-unesco"));
    assertThat(read.manager()).isEqualTo(new OrganisationId("ville-lens"));
    assertThat(read.label()).isEqualTo("Aire de jeux A-7");
    assertThat(read.place()).isEqualTo("rue Cook");
  }

  @Test
  void aPositionTellsQuartierAndSecteur() {
    AssetRegistered read = read("Borne enterrée;;;;50,4412;2,8123;", "borne;B-1");

    assertThat(read.quartier()).isEqualTo(new QuartierId("lens-cite-12-14"));
    assertThat(read.secteur()).isNotNull();
    assertThat(read.position()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "fusee;1;;lens-cite-12-14;;;;;        | type         | unknown-value",
        ";1;;lens-cite-12-14;;;;;             | type         | missing-field",
        "borne;;;lens-cite-12-14;;;;;         | numero       | missing-field",
        "borne;--;;lens-cite-12-14;;;;;       | numero       | malformed-value",
        "borne;1;;paris;;;;;                  | quartier     | unknown-value",
        "borne;1;;;;;;;                       | quartier     | missing-field",
        "borne;1;;;;;48.85;2.35;              | quartier     | missing-field",
        "borne;1;;lens-cite-12-14;nulle;;;;   | secteur      | unknown-value",
        "borne;1;;lens-cite-12-14;;;50.44;;   | longitude    | missing-field",
        "borne;1;;lens-cite-12-14;;;nord;2.8; | latitude     | malformed-value",
        "borne;1;;lens-cite-12-14;;;95;2.8;   | latitude     | out-of-range",
        "borne;1;;lens-cite-12-14;;;;;personne | gestionnaire | unknown-value"
      })
  void aMistakeNamesItsColumn(String line, String column, String code) {
    assertThatExceptionOfType(BadInput.class)
        .isThrownBy(() -> read(line))
        .satisfies(
            bad -> {
              assertThat(bad.errors().get(0).field()).isEqualTo(column);
              assertThat(bad.errors().get(0).code()).isEqualTo(code);
            });
  }

  private static AssetRegistered read(String rest, String start) {
    return read(start + ";" + rest);
  }

  private static AssetRegistered read(String line) {
    AssetFile file = AssetFile.read((HEADER + line).getBytes(UTF_8));
    return AssetLineForm.read(file.lines().get(0), Given.REFERENCE);
  }
}
