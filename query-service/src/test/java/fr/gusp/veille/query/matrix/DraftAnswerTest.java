package fr.gusp.veille.query.matrix;

import static fr.gusp.veille.query.world.SharedWorld.administrateur;
import static fr.gusp.veille.query.world.SharedWorld.coordination;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.guichet;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MatrixDraftId;
import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.matrix.CharterNature;
import fr.gusp.veille.contract.matrix.MatrixDraftAbandoned;
import fr.gusp.veille.contract.matrix.MatrixDraftBegun;
import fr.gusp.veille.contract.matrix.MatrixDraftRowPut;
import fr.gusp.veille.contract.matrix.MatrixDraftRowRemoved;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.matrix.RowBasis;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.query.world.Api;
import fr.gusp.veille.query.world.Facts;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DraftAnswerTest {

  private static final EpciId CALL = new EpciId("call");
  private static final String DRAFTS = "/api/v1/matrix/drafts/";

  @Test
  void saysWhatItChangesOfTheVersionItStartsFrom() {
    MatrixDraftId draft = begun();
    log()
        .and(
            new MatrixDraftRowPut(draft, row("neuve", Facts.VILLE)),
            new MatrixDraftRowPut(draft, row("ligne-1", Facts.CALL)));
    tell();

    JsonNode view = coordination().json(DRAFTS + draft);

    assertThat(view.get("state").asString()).isEqualTo("en-cours");
    assertThat(view.get("basedOn").asInt()).isEqualTo(1);
    assertThat(view.get("changes")).hasSize(2);
    assertThat(texts(view.get("changes"), "kind")).containsExactly("ajoutee", "modifiee");
    JsonNode changed = view.get("changes").get(1).get("changed");
    assertThat(texts(changed, "label")).contains("Responsable", "Domanialité", "Origine");
    assertThat(view.get("rows").get(0).get("row").get("id").asString()).isEqualTo("neuve");
    assertThat(view.get("rows").get(0).get("basis").asString())
        .isEqualTo("Ligne de la coordination");
    assertThat(view.get("acts").toString()).contains("publish").doesNotContain("rebase");
  }

  @Test
  void aRowTakenOutIsSaidToBeGone() {
    MatrixDraftId draft = begun();
    log().and(new MatrixDraftRowRemoved(draft, new MatrixRowId("ligne-1")));
    tell();

    JsonNode view = coordination().json(DRAFTS + draft);

    assertThat(texts(view.get("changes"), "kind")).containsExactly("retiree");
    assertThat(view.get("rows")).isEmpty();
  }

  @Test
  void isKnownToItsCoordinationAlone() {
    MatrixDraftId draft = begun();
    tell();

    for (Api other : List.of(gardien(), guichet(), administrateur())) {
      assertThat(other.status(DRAFTS + draft)).isEqualTo(404);
      assertThat(other.status("/api/v1/matrix/call/drafts")).isEqualTo(403);
    }
    assertThat(coordination().status(DRAFTS + UUID.randomUUID())).isEqualTo(404);
    assertThat(coordination().status(DRAFTS + "42")).isEqualTo(404);
  }

  @Test
  void isListedWithWhereItStands() {
    MatrixDraftId draft = begun();
    log().and(new MatrixDraftAbandoned(draft));
    tell();

    JsonNode listed = coordination().json("/api/v1/matrix/call/drafts");

    JsonNode mine = null;
    for (JsonNode each : listed) {
      mine = each.get("id").asString().equals(draft.toString()) ? each : mine;
    }
    assertThat(mine).isNotNull();
    assertThat(mine.get("state").asString()).isEqualTo("abandonne");
    assertThat(mine.get("title").asString()).isEqualTo("Essai");
    assertThat(coordination().json(DRAFTS + draft).get("acts")).isEmpty();
  }

  @Test
  void versionsAreReadByEveryMember() {
    JsonNode versions = gardien().json("/api/v1/matrix/call/versions");
    JsonNode inForce = gardien().json("/api/v1/matrix/call/versions/en-vigueur");

    assertThat(versions.get(0).get("inForce").asBoolean()).isTrue();
    assertThat(versions.get(0).path("rows").isArray()).isFalse();
    assertThat(inForce.get("version").asInt()).isEqualTo(1);
    assertThat(inForce.get("rows").get(0).get("scope").asString()).isEqualTo("Cité 12-14");
    assertThat(inForce.get("rows").get(0).get("lead").asString()).isEqualTo("Maisons et Cités");
    assertThat(gardien().status("/api/v1/matrix/call/versions/99")).isEqualTo(404);
    assertThat(gardien().status("/api/v1/matrix/call/versions/x")).isEqualTo(404);
    assertThat(gardien().status("/api/v1/matrix/atlantis/versions")).isEqualTo(404);
    assertThat(gardien().status("/api/v1/matrix/CALL%21/versions")).isEqualTo(404);
  }

  @Test
  void rowsAreLookedForByQuartierNatureOrganisationAndWords() {
    String inForce = "/api/v1/matrix/call/versions/en-vigueur?";

    assertThat(rows(inForce + "quartier=lens-cite-12-14")).isEqualTo(1);
    assertThat(rows(inForce + "quartier=avion-republique")).isZero();
    assertThat(rows(inForce + "nature=voirie")).isZero();
    assertThat(rows(inForce + "organisation=ville-lens")).isEqualTo(1);
    assertThat(rows(inForce + "organisation=el-fouad")).isZero();
    assertThat(rows(inForce + "q=DEPOTS+sauvages")).isEqualTo(1);
    assertThat(rows(inForce + "q=lune")).isZero();
    assertThat(gardien().status(inForce + "nature=lune")).isEqualTo(400);
    assertThat(gardien().status(inForce + "couleur=rouge")).isEqualTo(400);
  }

  @Test
  void aVersionComparedWithItselfSaysNothing() {
    JsonNode compared = gardien().json("/api/v1/matrix/call/compare?from=1");

    assertThat(compared.get("differences")).isEmpty();
    assertThat(compared.get("to").get("version").asInt()).isEqualTo(1);
    assertThat(gardien().status("/api/v1/matrix/call/compare?from=99")).isEqualTo(400);
    assertThat(gardien().status("/api/v1/matrix/call/compare?from=x")).isEqualTo(400);
  }

  private static int rows(String path) {
    return gardien().json(path).get("rows").size();
  }

  private static List<String> texts(JsonNode all, String field) {
    return all.valueStream().map(each -> each.get(field).asString()).toList();
  }

  private static MatrixDraftId begun() {
    MatrixDraftId draft = new MatrixDraftId(UUID.randomUUID());
    log().and(new MatrixDraftBegun(draft, CALL, 1, "Essai"));
    return draft;
  }

  private static MatrixRow row(String id, OrganisationId lead) {
    return new MatrixRow(
        new MatrixRowId(id),
        Facts.LENS,
        null,
        CharterNature.DEPOTS_SAUVAGES,
        List.of(LandStatus.BAILLEUR),
        lead,
        null,
        List.of(),
        "Bailleur",
        "Décision de la coordination",
        null,
        RowBasis.COORDINATION);
  }
}
