package fr.gusp.veille.command.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.nature.Coded;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.contract.responsibility.Answer;
import fr.gusp.veille.contract.responsibility.Question;
import fr.gusp.veille.contract.responsibility.ResponsibilityMatrix;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponsibilityOfTheChartersTest {

  private static final String LENS = "lens-cite-12-14";
  private final List<ResponsibilityMatrix> matrices =
      ShippedReference.load().matrices().stream().map(ResponsibilityMatrix::of).toList();

  @Test
  void saysWhoseItIsAndInWhichVersion() {
    assertThat(matrices)
        .extracting(each -> each.epci() + " " + each.version())
        .containsExactly("call 1", "cabbalr 1");
  }

  @ParameterizedTest(name = "{1}/{2} on {3} in Lens ({0}): {4} by {5}")
  @CsvSource(
      nullValues = "-",
      value = {
        "-, depot-sauvage, -, bailleur, maisons-et-cites, lens-depots-sauvages-2",
        "-, depot-sauvage, gravats, public-communal, ville-lens, lens-depots-sauvages-1",
        "-, depot-sauvage, encombrants, bailleur, maisons-et-cites, lens-depots-sauvages-2",
        "-, depot-sauvage, pied-de-borne, public-communal, call, lens-dechets-menagers-bav-1",
        "-, depot-sauvage, pied-de-borne, -, call, lens-dechets-menagers-bav-1",
        "-, nuisance-de-chantier, -, public-communal, ville-lens, lens-chantier-proprete-1",
        "bourdonnais, nuisance-de-chantier, -, public-communal, promoteurs-lens,"
            + " lens-chantier-proprete-2",
        "bourdonnais, nuisance-de-chantier, -, emprise-de-chantier, promoteurs-lens,"
            + " lens-chantier-proprete-2",
        "cite-jardin, nuisance-de-chantier, -, -, ville-lens, lens-chantier-proprete-1",
        "-, nuisance-de-chantier, bruit-horaires, -, ville-lens, lens-chantier-bruit-1",
        "-, stationnement, anarchique, bailleur, maisons-et-cites, lens-stationnement-prive-1",
        "-, espaces-verts, entretien-courant, -, ville-lens, lens-espaces-verts-publics-1",
        "-, degradation, tag, bailleur, maisons-et-cites, lens-mobilier-urbain-1",
        "-, nuisibles, rats, bailleur, ville-lens, lens-deratisation-1"
      })
  void matterInLensGoesToItsOwner(
      @Nullable String secteur,
      String nature,
      @Nullable String subNature,
      @Nullable String ground,
      String owner,
      String row) {
    assertOwner(ask(LENS, secteur, nature, subNature, ground), owner, row);
  }

  @ParameterizedTest(name = "{1}/{2} on {3} in {0}: {4} by {5}")
  @CsvSource(
      nullValues = "-",
      value = {
        "lievin-vent-de-bise-jean-lebas, depot-sauvage, -, bailleur, pas-de-calais-habitat,"
            + " lievin-depots-sauvages-2",
        "avion-republique, depot-sauvage, -, -, ville-avion, avion-depots-sauvages-2",
        "avion-republique, proprete-courante, verre, -, ville-avion, avion-voirie-1",
        "avion-republique, degradation, reseaux, bailleur, call, avion-reseaux-1",
        "bethune-mont-liebaut, espaces-verts, -, public-communal, ville-bethune,"
            + " bethune-espaces-verts-publics-1",
        "bethune-mont-liebaut, stationnement, epave, bailleur, pas-de-calais-habitat,"
            + " bethune-vehicule-1",
        "bruay-le-centre, tranquillite, rodeo, public-communal, ville-bruay,"
            + " bruay-tranquillite-1",
        "lillers-ville-centre, tranquillite, rodeo, -, clspd, lillers-tranquillite-1",
        "lillers-ville-centre, bati, hall, bailleur, pas-de-calais-habitat,"
            + " lillers-parties-communes-1"
      })
  void matterElsewhereGoesToItsOwner(
      String quartier,
      String nature,
      @Nullable String subNature,
      @Nullable String ground,
      String owner,
      String row) {
    assertOwner(ask(quartier, null, nature, subNature, ground), owner, row);
  }

  @ParameterizedTest(name = "{1}/{2} on {3} in {0}: {4} by {5}")
  @CsvSource(
      nullValues = "-",
      value = {
        "lens-cite-12-14, depot-sauvage, -, -, LAND_STATUS_NEEDED, -",
        "lens-cite-12-14, depot-sauvage, encombrants, -, LAND_STATUS_NEEDED, -",
        "lens-cite-12-14, nuisance-de-chantier, bruit-horaires, bailleur, OWNER_NOT_STATED,"
            + " lens-chantier-bruit-2",
        "lens-cite-12-14, espaces-verts, haies, a-clarifier, OWNER_NOT_STATED,"
            + " lens-espaces-verts-prives-2",
        "lens-cite-12-14, stationnement, epave, public-communal, OWNER_NOT_STATED,"
            + " lens-vehicule-1",
        "lens-cite-12-14, eau-et-securite, -, -, NO_ROW, -",
        "lens-cite-12-14, proprete-courante, verre, bailleur, NO_ROW, -",
        "bethune-mont-liebaut, depot-sauvage, encombrants, -, OWNER_NOT_STATED,"
            + " bethune-encombrants-1",
        "lillers-ville-centre, depot-sauvage, encombrants, public-communal, OWNER_NOT_STATED,"
            + " lillers-encombrants-2",
        "lillers-ville-centre, bati, local-om, public-communal, OWNER_NOT_STATED,"
            + " lillers-encombrants-2",
        "lens-cite-12-99, depot-sauvage, -, bailleur, NO_ROW, -"
      })
  void matterWithoutOwnerSaysWhy(
      String quartier,
      String nature,
      @Nullable String subNature,
      @Nullable String ground,
      String reason,
      @Nullable String row) {
    Answer answer = ask(quartier, null, nature, subNature, ground);

    assertThat(answer).isInstanceOf(Answer.NoOwner.class);
    assertThat(((Answer.NoOwner) answer).reason().name()).isEqualTo(reason);
    assertThat(idOf(((Answer.NoOwner) answer).row())).isEqualTo(row);
  }

  private static void assertOwner(Answer answer, String owner, String row) {
    assertThat(answer).isInstanceOf(Answer.Owner.class);
    assertThat(((Answer.Owner) answer).organisation().value()).isEqualTo(owner);
    assertThat(idOf(((Answer.Owner) answer).row())).isEqualTo(row);
  }

  private Answer ask(
      String quartier,
      @Nullable String secteur,
      String nature,
      @Nullable String subNature,
      @Nullable String ground) {
    boolean call = !List.of("bethune", "bruay", "lillers").contains(quartier.split("-")[0]);
    return matrices
        .get(call ? 0 : 1)
        .whoAnswersFor(
            Question.about(
                new QuartierId(quartier),
                secteur == null ? null : new SecteurId(secteur),
                Coded.find(Nature.class, nature).orElseThrow(),
                subNature == null ? null : Coded.find(SubNature.class, subNature).orElseThrow(),
                ground == null ? null : Coded.find(LandStatus.class, ground).orElseThrow()));
  }

  private static @Nullable String idOf(@Nullable MatrixRow row) {
    return row == null ? null : row.id().value();
  }
}
