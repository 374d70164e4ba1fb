package fr.gusp.veille.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.committee.CommitteeKind;
import fr.gusp.veille.contract.nature.Coded;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.report.CloseWay;
import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.contract.report.DismissReason;
import fr.gusp.veille.contract.report.LinkKind;
import fr.gusp.veille.contract.report.Milestone;
import fr.gusp.veille.contract.report.PauseCause;
import fr.gusp.veille.contract.report.PositionSource;
import fr.gusp.veille.contract.report.Procedure;
import fr.gusp.veille.contract.report.ReplanCause;
import fr.gusp.veille.contract.report.SideAnswer;
import fr.gusp.veille.contract.report.Visibility;
import fr.gusp.veille.contract.report.WithdrawReason;
import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Browser;
import fr.gusp.veille.gateway.stage.Samples;
import fr.gusp.veille.gateway.stage.StubIdentity;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiDescriptionTest extends GatewayTest {

  @Autowired private RequestMappingHandlerMapping endpoints;

  @Test
  void describesOpenApi31() {
    assertThat(document().get("openapi").asString()).isEqualTo("3.1.0");
    assertThat(document().at("/info/title").asString()).isEqualTo("GUSP veille");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/reports get",
        "/api/v1/reports/mine get",
        "/api/v1/reports/{id} get",
        "/api/v1/reports/{id} put",
        "/api/v1/reports/{id}/accept post",
        "/api/v1/reports/{id}/decline post",
        "/api/v1/reports/{id}/refer post",
        "/api/v1/reports/{id}/complete post",
        "/api/v1/reports/{id}/verify post",
        "/api/v1/reports/{id}/persists post",
        "/api/v1/reports/{id}/qualify post",
        "/api/v1/reports/{id}/plan post",
        "/api/v1/reports/{id}/replan post",
        "/api/v1/reports/{id}/pause post",
        "/api/v1/reports/{id}/resume post",
        "/api/v1/reports/{id}/assign post",
        "/api/v1/reports/{id}/complement post",
        "/api/v1/reports/{id}/comment post",
        "/api/v1/reports/{id}/dismiss post",
        "/api/v1/reports/{id}/withdraw post",
        "/api/v1/reports/{id}/reopen post",
        "/api/v1/reports/{id}/close post",
        "/api/v1/reports/{id}/relay post",
        "/api/v1/reports/{id}/escalate post",
        "/api/v1/reports/{id}/safeguard post",
        "/api/v1/reports/{id}/confirm post",
        "/api/v1/reports/{id}/correct post",
        "/api/v1/reports/{id}/merge post",
        "/api/v1/reports/{id}/unmerge post",
        "/api/v1/reports/{id}/link post",
        "/api/v1/reports/{id}/unlink post",
        "/api/v1/reports/{id}/split post",
        "/api/v1/reports/{id}/support post",
        "/api/v1/reports/{id}/begin-procedure post",
        "/api/v1/reports/{id}/reach-milestone post",
        "/api/v1/reports/{id}/photos/{sha256} get",
        "/api/v1/photos/{sha256} put",
        "/api/v1/queues/{organisation} get",
        "/api/v1/quartiers/{quartier}/dashboard get",
        "/api/v1/quartiers/{quartier}/review get",
        "/api/v1/quartiers/{quartier}/review/{figure} get",
        "/api/v1/quartiers/{quartier}/map get",
        "/api/v1/territories get",
        "/api/v1/organisations get",
        "/api/v1/natures get",
        "/api/v1/matrix/{epci} get",
        "/api/v1/stream get",
        "/api/v1/operations/recording get",
        "/api/v1/operations/reading get",
        "/oauth2/token post",
        "/health/ready get"
      })
  void everyPathPartnersMayCallIsThere(String call) {
    String[] parts = call.split(" ");
    JsonNode path = document().get("paths").get(parts[0]);
    assertThat(path).as(call).isNotNull();
    assertThat(path.get(parts[1])).as(call).isNotNull();
  }

  @Test
  void everyEndpointOfTheGatewayUnderApiIsThere() {
    Set<String> described =
        document().get("paths").propertyNames().stream()
            .map(ApiDescriptionTest::shape)
            .collect(Collectors.toSet());
    List<String> served =
        endpoints.getHandlerMethods().keySet().stream()
            .flatMap(mapping -> mapping.getPatternsCondition().getPatterns().stream())
            .map(pattern -> shape(pattern.getPatternString()))
            .filter(pattern -> pattern.startsWith("/api/"))
            .toList();
    assertThat(served).isNotEmpty().allMatch(described::contains);
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    JsonNode document = document();
    Set<String> references = new TreeSet<>();
    document.findValues("$ref").forEach(reference -> references.add(reference.asString()));
    assertThat(references)
        .isNotEmpty()
        .allSatisfy(
            reference ->
                assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse());
  }

  @Test
  void aMethodNoServiceHasIsRefusedWhereThePathIsKnown() {
    Browser someone = signedIn(StubIdentity.Member.guichet());
    someone.get("/signalements/" + Samples.REPORT);
    String csrf = someone.cookie("XSRF-TOKEN");
    HttpResponse<String> known =
        someone.send("DELETE", "/api/v1/reports/" + Samples.REPORT, "", "X-XSRF-TOKEN", csrf);
    HttpResponse<String> unknown =
        someone.send("PATCH", "/api/v1/nothing", "", "X-XSRF-TOKEN", csrf);

    assertThat(known.statusCode()).isEqualTo(405);
    assertThat(known.headers().firstValue("Allow").orElseThrow()).contains("GET", "PUT");
    assertThat(unknown.statusCode()).isEqualTo(404);
  }

  @Test
  void listsSayWhatTheContractSays() {
    assertList("/components/schemas/Nature", Nature.values());
    assertList("/components/schemas/Severity", Severity.values());
    assertList("/components/schemas/LandStatus", LandStatus.values());
    assertList("/components/schemas/DeclineReason", DeclineReason.values());
    assertList("/components/schemas/PauseCause", PauseCause.values());
    assertList("/components/schemas/ReplanCause", ReplanCause.values());
    assertList("/components/schemas/DismissReason", DismissReason.values());
    assertList("/components/schemas/WithdrawReason", WithdrawReason.values());
    assertList("/components/schemas/Visibility", Visibility.values());
    assertList("/components/schemas/CommitteeKind", CommitteeKind.values());
    assertList("/components/schemas/CloseWay", CloseWay.values());
    assertList("/components/schemas/LinkKind", LinkKind.values());
    assertList("/components/schemas/SideAnswer", SideAnswer.values());
    assertList("/components/schemas/Procedure", Procedure.values());
    assertList("/components/schemas/Milestone", Milestone.values());
    assertList("/components/schemas/Location/properties/source", PositionSource.values());
  }

  private void assertList(String schema, Coded... values) {
    assertThat(document().at(schema).get("enum").values().stream().map(JsonNode::asString))
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(values).map(Coded::code).toList());
  }

  private static String shape(String path) {
    return path.replaceAll("\\{[^}]+}", "{}");
  }

  private JsonNode document() {
    return JsonMapper.builder().build().readTree(stranger().get("/v3/api-docs").body());
  }
}
