package fr.gusp.veille.command.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.matrix.CharterNature;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.organisation.Desk;
import fr.gusp.veille.contract.organisation.Organisation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedMatrixTest {

  private final ShippedReference shipped = ShippedReference.load();
  private final List<MatrixRow> rows =
      shipped.matrices().stream().flatMap(each -> each.rows().stream()).toList();

  @Test
  void holds163RowsOf23NaturesAnd94WithoutLead() {
    assertThat(rows).hasSize(163);
    assertThat(rows).filteredOn(row -> row.lead() == null).hasSize(94);
    assertThat(rows).extracting(MatrixRow::nature).containsOnly(CharterNature.values());
  }

  @Test
  void eachEpciHasTheRowsOfItsOwnQuartiers() {
    assertThat(shipped.matrices())
        .extracting(each -> each.epci() + " " + each.version() + " " + each.rows().size())
        .containsExactly("call 1 87", "cabbalr 1 76");
  }

  @Test
  void everyRowHasItsOwnId() {
    assertThat(rows).extracting(MatrixRow::id).doesNotHaveDuplicates();
    assertThat(rows.get(0).id().value()).isEqualTo("lens-depots-sauvages-1");
  }

  @Test
  void everyLeadIsAnOrganisationAndHasTheDeskOfItsRow() {
    Map<OrganisationId, List<DeskId>> desks =
        shipped.organisations().organisations().stream()
            .collect(
                Collectors.toMap(
                    Organisation::id, each -> each.desks().stream().map(Desk::id).toList()));

    assertThat(rows)
        .filteredOn(row -> row.lead() != null)
        .allSatisfy(row -> assertThat(desks.get(row.lead())).contains(row.desk()));
    assertThat(desks.keySet())
        .containsAll(rows.stream().flatMap(r -> r.supports().stream()).toList());
  }

  @ParameterizedTest(name = "{0}: {1} at {2} with [{3}]")
  @CsvSource(
      nullValues = "nobody",
      value = {
        "lens-depots-sauvages-1, ville-lens, accueil, call maisons-et-cites",
        "lens-depots-sauvages-2, maisons-et-cites, accueil, recup-tri",
        "lens-chantier-proprete-1, ville-lens, accueil, maisons-et-cites",
        "lens-chantier-proprete-2, promoteurs-lens, accueil, ''",
        "lens-encombrants-1, nobody, nobody, ville-lens call",
        "lievin-depots-sauvages-2, pas-de-calais-habitat, accueil, ''",
        "lievin-espaces-verts-prives-1, pas-de-calais-habitat, accueil, les-anges-gardins",
        "avion-depots-sauvages-2, ville-avion, accueil, el-fouad",
        "avion-eclairage-public-1, nobody, nobody, marche-eclairage-avion",
        "bethune-espaces-verts-publics-1, ville-bethune, service-proprete-urbaine, ''",
        "bethune-stationnement-public-1, ville-bethune, accueil, pas-de-calais-habitat",
        "bruay-vehicule-1, flandre-opale-habitat, accueil, ''",
        "lillers-tranquillite-1, clspd, accueil, cispd police-rurale-lillers"
      })
  void ownersOfARowAreThoseTheCharterMeans(String id, String lead, String desk, String supports) {
    MatrixRow row = row(id);

    assertThat(row.lead()).isEqualTo(lead == null ? null : new OrganisationId(lead));
    assertThat(row.desk()).isEqualTo(desk == null ? null : new DeskId(desk));
    assertThat(String.join(" ", row.supports().stream().map(OrganisationId::value).toList()))
        .isEqualTo(supports);
  }

  @Test
  void wordsOfTheCharterStayReadable() {
    MatrixRow row = row("lens-depots-sauvages-1");

    assertThat(row.charterOwner()).isEqualTo("Ville");
    assertThat(row.source())
        .startsWith("001_1dc8cb1612a933f0.txt § LENS 4. Programme d’action (l. 533-537")
        .endsWith("également en appui : Collectif d’habitants, Conseillers de quartier");
  }

  @Test
  void groundOfARowIsPublicPrivateToClarifyOrAny() {
    assertThat(row("lens-depots-sauvages-1").ground()).contains(LandStatus.PUBLIC_COMMUNAL);
    assertThat(row("lens-depots-sauvages-2").ground()).contains(LandStatus.BAILLEUR);
    assertThat(row("lens-espaces-verts-prives-2").ground()).containsExactly(LandStatus.A_CLARIFIER);
    assertThat(row("lens-chantier-securite-1").ground()).isEmpty();
    assertThat(row("lievin-depots-sauvages-2").ground()).isEmpty();
    assertThat(row("lens-reseaux-1").ground()).isEmpty();
  }

  private MatrixRow row(String id) {
    return rows.stream().filter(row -> row.id().value().equals(id)).findFirst().orElseThrow();
  }
}
