package fr.gusp.veille.query.http;

import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.guichet;
import static fr.gusp.veille.query.world.SharedWorld.world;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.wire.EventJson;
import fr.gusp.veille.query.world.Tokens;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class BadRequestsTest {

  private static final String DASHBOARD = "/api/v1/quartiers/lens-cite-12-14/dashboard";

  @ParameterizedTest(name = "{0} says {1}")
  @CsvSource({
    "/api/v1/reports?page=0, page",
    "/api/v1/reports?page=two, page",
    "/api/v1/reports?state=fini, state",
    "/api/v1/reports?nature=lapins, nature",
    "/api/v1/reports?quartier=LENS!, quartier",
    "/api/v1/reports?bbox=1;2, bbox",
    "/api/v1/reports?asOf=hier, asOf",
    "/api/v1/reports?colour=red, colour",
    "/api/v1/reports/mine?page=-1, page",
    "/api/v1/queues/maisons-et-cites?state=fini, state",
    "/api/v1/quartiers/lens-cite-12-14/dashboard?asOf=2026-13-01, asOf",
    "/api/v1/quartiers/lens-cite-12-14/dashboard?asOf=2999-01-01, asOf",
    "/api/v1/quartiers/lens-cite-12-14/review?month=2026-13, month",
    "/api/v1/quartiers/lens-cite-12-14/review?month=octobre, month",
    "/api/v1/quartiers/lens-cite-12-14/review?month=2099-01, month",
    "/api/v1/quartiers/lens-cite-12-14/review?month=2026-10&asOf=2026-09-30, asOf",
    "/api/v1/quartiers/lens-cite-12-14/review?asOf=2999-01-01, asOf",
    "/api/v1/quartiers/lens-cite-12-14/review?position=-1, position",
    "/api/v1/quartiers/lens-cite-12-14/review?nature=depot-sauvage, nature",
    "/api/v1/quartiers/lens-cite-12-14/review/ouverts?nature=lapins, nature",
    "/api/v1/quartiers/lens-cite-12-14/review/ouverts?secteur=Cité!, secteur",
    "/api/v1/stream?topics=everything, topics",
    "/api/v1/stream, topics"
  })
  void sayWhichParameterIsBad(String path, String field) {
    HttpResponse<String> answer = gardien().get(path);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(problem(answer).get("code").asString()).isEqualTo("invalid-parameters");
    assertThat(problem(answer).get("errors").get(0).get("field").asString()).isEqualTo(field);
  }

  @Test
  void sayPlainlyThatADayHasNotCome() {
    HttpResponse<String> answer = gardien().get(DASHBOARD + "?asOf=2098-01-01");

    assertThat(problem(answer).get("errors").get(0).get("message").asString())
        .isEqualTo("Cette date n’est pas encore venue");
  }

  @Test
  void sayAllBadParametersAtOnce() {
    HttpResponse<String> answer = gardien().get("/api/v1/reports?page=0&state=fini");

    assertThat(problem(answer).get("errors")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/reports/not-an-id",
        "/api/v1/reports/00000000-0000-4000-8000-000000000000",
        "/api/v1/quartiers/atlantis/dashboard",
        "/api/v1/quartiers/atlantis/map",
        "/api/v1/queues/atlantis",
        "/api/v1/matrix/atlantis",
        "/api/v1/nothing"
      })
  void areNotFoundWhereNothingIs(String path) {
    HttpResponse<String> answer = gardien().get(path);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(problem(answer).get("code").asString()).isEqualTo("not-found");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/quartiers/avion-republique/dashboard",
        "/api/v1/quartiers/avion-republique/map",
        "/api/v1/queues/maisons-et-cites",
        "/api/v1/operations/reading",
        "/api/v1/stream?topics=quartier:avion-republique",
        "/api/v1/stream?topics=queue:ville-lens"
      })
  void areForbiddenOutsideOnesTerritoryAndRole(String path) {
    HttpResponse<String> answer = gardien().get(path);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(problem(answer).get("code").asString()).isEqualTo("forbidden");
  }

  @Test
  void areForbiddenToReplayForAGuichet() {
    String rebuild = "/api/v1/operations/reading/rebuild";

    assertThat(guichet().post(rebuild).statusCode()).isEqualTo(403);
  }

  @Test
  void areUnauthenticatedWithoutAToken() {
    HttpResponse<String> answer = world().as("").get(DASHBOARD);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(problem(answer).get("code").asString()).isEqualTo("unauthenticated");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void areUnauthenticatedWithAForeignToken() {
    Tokens tokens = world().tokens();

    assertThat(world().as(tokens.foreign("http://other", "veille")).status(DASHBOARD))
        .isEqualTo(401);
    assertThat(world().as(tokens.foreign(Tokens.ISSUER, "other")).status(DASHBOARD)).isEqualTo(401);
    assertThat(world().as("not.a.token").status(DASHBOARD)).isEqualTo(401);
  }

  private static JsonNode problem(HttpResponse<String> answer) {
    return EventJson.mapper().readTree(answer.body());
  }
}
