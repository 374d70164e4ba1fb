package fr.gusp.veille.query.matrix;

import static fr.gusp.veille.query.world.SharedWorld.anotherReport;
import static fr.gusp.veille.query.world.SharedWorld.coordination;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MatrixDraftId;
import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.matrix.CharterNature;
import fr.gusp.veille.contract.matrix.MatrixDraftBegun;
import fr.gusp.veille.contract.matrix.MatrixDraftRowPut;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.matrix.RowBasis;
import fr.gusp.veille.contract.wire.EventJson;
import fr.gusp.veille.query.world.Facts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SimulationAnswerTest {

  private static final String DRAFTS = "/api/v1/matrix/drafts/";

  @Test
  void tellsItsProgressThenWhoWouldHaveReceivedWhat() {
    Facts report = anotherReport();
    log()
        .at(Instant.now().minusSeconds(3_600).toString())
        .and(report.filed(), report.leftToCoordination());
    MatrixDraftId draft = draftOf(row(Facts.VILLE.value()));
    tell();

    List<JsonNode> lines = lines(draft);
    JsonNode first = lines.get(0);
    JsonNode result = lines.get(lines.size() - 1);

    assertThat(first.get("kind").asString()).isEqualTo("progress");
    assertThat(result.get("kind").asString()).isEqualTo("result");
    assertThat(result.get("reports").asLong() + result.get("onTheSpot").asLong())
        .isEqualTo(first.get("total").asLong());
    assertThat(result.get("changed").asLong()).isPositive();
    assertThat(result.get("withoutOwner").get("draft").asLong())
        .isLessThan(result.get("withoutOwner").get("inForce").asLong());
    JsonNode changed =
        result
            .get("changes")
            .valueStream()
            .filter(each -> each.get("id").asString().equals(report.id().toString()))
            .findFirst()
            .orElseThrow();
    assertThat(changed.get("received").asString()).isEqualTo("CALL");
    assertThat(changed.get("draft").get("name").asString()).isEqualTo("Ville de Lens");
    assertThat(changed.get("draft").get("row").asString()).isEqualTo("neuve");
  }

  @Test
  void aDraftThatChangesNothingChangesNobody() {
    MatrixDraftId draft = new MatrixDraftId(UUID.randomUUID());
    log().and(new MatrixDraftBegun(draft, new EpciId("call"), 1, "Rien"));
    tell();

    List<JsonNode> lines = lines(draft);

    assertThat(lines.get(lines.size() - 1).get("changed").asLong()).isZero();
  }

  @Test
  void isItsCoordinationsAlone() {
    MatrixDraftId draft = draftOf(row(Facts.VILLE.value()));
    tell();

    assertThat(gardien().status(DRAFTS + draft + "/simulation")).isEqualTo(404);
    assertThat(gardien().status("/api/v1/matrix/call/stale-referrals")).isEqualTo(403);
    assertThat(gardien().status("/api/v1/matrix/call/proposals")).isEqualTo(403);
  }

  @Test
  void nothingIsAskedBeforeAnotherVersionIsInForce() {
    assertThat(coordination().json("/api/v1/matrix/call/stale-referrals").get("items")).isEmpty();
  }

  @Test
  void aRenvoiThatWasRightProposesItsRow() {
    Facts report = anotherReport();
    log()
        .at(Instant.now().minusSeconds(3_600).toString())
        .and(
            report.filed(),
            report.referredTo(Facts.BAILLEUR),
            report.declined(),
            report.referredTo(Facts.EL_FOUAD),
            report.accepted());
    tell();

    JsonNode proposals = coordination().json("/api/v1/matrix/call/proposals");

    JsonNode mine =
        proposals
            .valueStream()
            .filter(each -> each.get("lead").asString().equals("El Fouad"))
            .findFirst()
            .orElseThrow();
    assertThat(mine.get("count").asInt()).isPositive();
    assertThat(mine.get("sentBackBy").toString()).contains("Maisons et Cités");
    assertThat(mine.get("row").get("conditions").get("subNature").asString())
        .isEqualTo("encombrants");
    assertThat(mine.get("row").get("quartier").asString()).isEqualTo("lens-cite-12-14");
  }

  private static List<JsonNode> lines(MatrixDraftId draft) {
    return coordination()
        .get(DRAFTS + draft + "/simulation")
        .body()
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> EventJson.mapper().readTree(line))
        .toList();
  }

  private static MatrixDraftId draftOf(MatrixRow row) {
    MatrixDraftId draft = new MatrixDraftId(UUID.randomUUID());
    log()
        .and(
            new MatrixDraftBegun(draft, new EpciId("call"), 1, "Essai"),
            new MatrixDraftRowPut(draft, row));
    return draft;
  }

  private static MatrixRow row(String lead) {
    return new MatrixRow(
        new MatrixRowId("neuve"),
        Facts.LENS,
        null,
        CharterNature.ENCOMBRANTS,
        List.of(),
        new OrganisationId(lead),
        new DeskId("accueil"),
        List.of(),
        lead,
        "Décision de la coordination",
        null,
        RowBasis.COORDINATION);
  }
}
