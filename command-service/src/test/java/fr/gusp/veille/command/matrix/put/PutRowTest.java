package fr.gusp.veille.command.matrix.put;

import static fr.gusp.veille.command.matrix.Drafts.DRAFT;
import static fr.gusp.veille.command.matrix.Drafts.LIGHT;
import static fr.gusp.veille.command.report.Callers.CITE_12_14;
import static fr.gusp.veille.command.report.Callers.aMember;
import static fr.gusp.veille.command.report.Callers.theCoordination;
import static fr.gusp.veille.command.report.Callers.theCoordinationOfAnotherEpci;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.matrix.Drafts;
import fr.gusp.veille.command.matrix.TheDraftIsOpen;
import fr.gusp.veille.command.matrix.TheDraftIsYoursToKnow;
import fr.gusp.veille.command.report.Callers;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.matrix.MatrixDraftRowPut;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.wire.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class PutRowTest {

  private static final String RULES = "fr.gusp.veille.command.matrix.put.";

  @Test
  void recordsTheRow() {
    Drafts.aDraft()
        .when(new PutRow(DRAFT, LIGHT), theCoordination())
        .then(new MatrixDraftRowPut(DRAFT, LIGHT));
  }

  @Test
  void staysQuietWhereTheRowIsThereAlready() {
    var ending =
        Drafts.aDraft(new MatrixDraftRowPut(DRAFT, LIGHT))
            .when(new PutRow(DRAFT, LIGHT), theCoordination());

    assertThat(ending.refusal()).isNull();
    assertThat(ending.events()).isEmpty();
  }

  @Test
  void whatTheCharterSaidStaysReadable() {
    var ending = Drafts.aDraft().when(new PutRow(DRAFT, changed("id", "roads")), theCoordination());

    assertThat(((MatrixDraftRowPut) ending.events().get(0)).row().charterOwner())
        .isEqualTo("ville-lens");
  }

  @Test
  void aNewRowBearsTheNameOfWhoAnswers() {
    var ending = Drafts.aDraft().when(new PutRow(DRAFT, changed("id", "new")), theCoordination());

    assertThat(((MatrixDraftRowPut) ending.events().get(0)).row().charterOwner())
        .isEqualTo("Ville de Lens");
  }

  @Test
  void aDeskThatIsNotNamedIsTheFirst() {
    MatrixRow without = read(json(LIGHT).without("desk"));

    assertThat(
            ((MatrixDraftRowPut)
                    Drafts.aDraft()
                        .when(new PutRow(DRAFT, without), theCoordination())
                        .events()
                        .get(0))
                .row()
                .desk())
        .isEqualTo(LIGHT.desk());
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "quartier, bethune-mont-liebaut, TheQuartierIsOfTheEpci",
    "quartier, lens-cite-12-99, TheQuartierIsOfTheEpci",
    "secteur, rue-hellemmes, TheSecteurIsOfTheQuartier",
    "conditions.place, rue de Nulle Part, ThePlaceIsOfTheQuartier",
    "conditions.commune, lens, TheCommuneStandsWithoutAQuartier",
    "conditions.subNature, encombrants, TheSubNatureIsOfTheNature",
    "conditions.agreement, convention de 2025, TheAgreementNamesItsManager",
    "desk, autre-guichet, TheDeskIsOfTheLead"
  })
  void whatDoesNotExistThereIsRefused(String field, String value, String rule)
      throws ClassNotFoundException {
    Drafts.aDraft()
        .when(new PutRow(DRAFT, changed(field, value)), theCoordination())
        .refusedBy(Class.forName(RULES + rule).asSubclass(Rule.class));
  }

  @ParameterizedTest
  @CsvSource({"lead", "conditions.manager"})
  void anOrganisationThatNobodyKnowsIsRefused(String field) {
    Drafts.aDraft()
        .when(new PutRow(DRAFT, changed(field, "ville-atlantis")), theCoordination())
        .refusedBy(TheOrganisationIsInTheDirectory.class);
  }

  @Test
  void nobodyElseKnowsTheDraft() {
    PutRow put = new PutRow(DRAFT, LIGHT);

    Drafts.aDraft()
        .when(put, theCoordinationOfAnotherEpci())
        .refusedBy(TheDraftIsYoursToKnow.class);
    Drafts.aDraft()
        .when(put, aMember(Role.GUICHET, Callers.CALL, CITE_12_14))
        .refusedBy(TheDraftIsYoursToKnow.class);
  }

  @Test
  void whatIsOverDoesNotChange() {
    PutRow put = new PutRow(DRAFT, LIGHT);

    Drafts.anAbandonedDraft().when(put, theCoordination()).refusedBy(TheDraftIsOpen.class);
    Drafts.aPublishedDraft().when(put, theCoordination()).refusedBy(TheDraftIsOpen.class);
  }

  private static MatrixRow changed(String path, String value) {
    ObjectNode json = json(LIGHT);
    String[] names = path.split("\\.");
    ObjectNode holder = names.length == 1 ? json : json.putObject(names[0]);
    holder.put(names[names.length - 1], value);
    return read(json);
  }

  private static ObjectNode json(MatrixRow row) {
    return EventJson.mapper().valueToTree(row);
  }

  private static MatrixRow read(JsonNode json) {
    return EventJson.mapper().treeToValue(json, MatrixRow.class);
  }
}
