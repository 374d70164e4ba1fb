package fr.gusp.veille.gateway.desk.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatrixPagesTest extends GatewayTest {

  private static final String DRAFT = "0198f3a2-5c1e-7d4b-9a6f-2b7c3d8e4f66";
  private static final String ROW =
      """
      {"id":"ligne-1","quartier":"lens-cite-12-14","nature":"eclairage-public","ground":["bailleur"],
       "lead":"ville-lens","desk":"accueil","supports":["call"],"charterOwner":"ville","source":"CALL",
       "targets":{"answer":{"amount":1,"unit":"jours-ouvres"}},"basis":"demonstration",
       "conditions":{"nature":"degradation","subNature":"eclairage","season":{"from":"11-15","to":"03-15"}}}""";
  private static final String LINE =
      "{\"row\":"
          + ROW
          + ",\"scope\":\"Cité 12/14\",\"nature\":\"éclairage public\",\"subject\":\"Éclairage\","
          + "\"ground\":\"Bailleur\",\"lead\":\"Ville de Lens\",\"desk\":\"Accueil\","
          + "\"supports\":[\"CALL\"],\"answer\":\"1 jour ouvré\",\"basis\":\"Ligne de démonstration\","
          + "\"source\":\"La charte\"}";
  private static final String VERSION =
      "{\"epci\":\"call\",\"epciName\":\"CALL\",\"version\":%d,\"inForce\":%s,"
          + "\"publishedAt\":\"2026-11-20T09:00:00Z\",\"publishedBy\":{\"label\":\"coordination (CALL)\"},"
          + "\"total\":1,\"rows\":[%s]}";
  private static final String CHANGE =
      "{\"row\":\"ligne-1\",\"kind\":\"modifiee\",\"before\":"
          + LINE
          + ",\"after\":"
          + LINE
          + ",\"changed\":[{\"label\":\"Responsable\",\"before\":null,\"after\":\"Ville de Lens\"}]}";
  private static final String ONE =
      """
      {"id":"%s","version":2,"state":"en-cours","stateLabel":"En cours","epci":"call","epciName":"CALL",
       "title":"Éclairage public","basedOn":1,"inForce":2,"begunAt":"2026-11-20T09:00:00Z",
       "begunBy":{"label":"vous (CALL)"},"changedAt":"2026-11-20T09:00:00Z","published":null,
       "changes":[%s],"overtaken":[%s],"collisions":["ligne-1"],"rows":[%s],
       "acts":["put-row","remove-row","rebase","abandon"]}"""
          .formatted(DRAFT, CHANGE, CHANGE, LINE);

  @BeforeEach
  void answers() {
    on("/api/v1/matrix/call/versions/en-vigueur", VERSION.formatted(2, "true", LINE));
    on(
        "/api/v1/matrix/call/versions",
        "[" + VERSION.formatted(2, "true", LINE) + "," + VERSION.formatted(1, "false", LINE) + "]");
    on(
        "/api/v1/matrix/call/compare",
        "{\"from\":"
            + VERSION.formatted(1, "false", "")
            + ",\"to\":"
            + VERSION.formatted(2, "true", "")
            + ",\"differences\":["
            + CHANGE
            + "]}");
    on(
        "/api/v1/matrix/call/drafts",
        "[{\"id\":\""
            + DRAFT
            + "\",\"title\":\"Éclairage public\",\"state\":\"en-cours\","
            + "\"stateLabel\":\"En cours\",\"basedOn\":1,\"changes\":1,"
            + "\"begunAt\":\"2026-11-20T09:00:00Z\",\"begunBy\":{\"label\":\"vous (CALL)\"},"
            + "\"changedAt\":\"2026-11-20T09:00:00Z\"}]");
    on("/api/v1/matrix/drafts/" + DRAFT, ONE);
    on(
        "/api/v1/territories",
        "[{\"epci\":\"call\",\"name\":\"CALL\",\"version\":1,\"communes\":[{\"id\":\"lens\",\"name\":\"Lens\","
            + "\"quartiers\":[{\"id\":\"lens-cite-12-14\",\"name\":\"Cité 12/14\",\"secteurs\":"
            + "[{\"id\":\"cite-unesco\",\"name\":\"Cité Unesco\",\"places\":[{\"name\":\"rue Cook\",\"kind\":\"rue\"}]}]}]}]}]");
    on(
        "/api/v1/organisations",
        "[{\"id\":\"ville-lens\",\"name\":\"Ville de Lens\",\"quartiers\":[\"lens-cite-12-14\"],"
            + "\"desks\":[{\"id\":\"accueil\",\"name\":\"Accueil\"}]}]");
    on(
        "/api/v1/matrix/drafts/" + DRAFT + "/simulation",
        "{\"kind\":\"progress\",\"done\":0,\"total\":1}\n{\"kind\":\"result\",\"draft\":\""
            + DRAFT
            + "\",\"inForce\":2,\"since\":\"2025-11-20T09:00:00Z\",\"reports\":10,\"onTheSpot\":2,"
            + "\"withoutOwner\":{\"inForce\":3,\"draft\":1},\"organisations\":[{\"id\":\"call\",\"name\":\"CALL\","
            + "\"received\":1,\"inForce\":1,\"draft\":2,\"gained\":1,\"lost\":0}],\"changed\":1,\"changes\":"
            + "[{\"id\":\""
            + DRAFT
            + "\",\"number\":\"LENS-2026-00042\",\"natureLabel\":\"Dégradation\","
            + "\"quartierName\":\"Cité\",\"observedAt\":\"2026-11-20T09:00:00+01:00\",\"received\":\"CALL\","
            + "\"inForce\":{\"reason\":\"Aucune ligne\"},\"draft\":{\"name\":\"CALL\"}}]}\n");
    on(
        "/api/v1/matrix/call/stale-referrals",
        "{\"epci\":\"call\",\"version\":2,\"items\":[{\"id\":\""
            + DRAFT
            + "\",\"number\":\"LENS-2026-00042\","
            + "\"version\":1,\"natureLabel\":\"Dégradation\",\"quartierName\":\"Cité\",\"state\":\"oriente\","
            + "\"stateLabel\":\"Orienté\",\"holder\":{\"id\":\"call\",\"name\":\"CALL\"},"
            + "\"since\":\"2026-11-19T09:00:00Z\",\"owner\":{\"id\":\"ville-lens\",\"name\":\"Ville de Lens\"},"
            + "\"row\":\"ligne-1\"}]}");
    on(
        "/api/v1/matrix/call/proposals",
        "[{\"row\":"
            + ROW
            + ",\"scope\":\"Cité\",\"subject\":\"Dégradation : Éclairage\",\"lead\":\"Ville de Lens\","
            + "\"count\":3,\"sentBackBy\":[\"CALL\"],\"numbers\":[\"LENS-2026-00042\"]}]");
  }

  @Test
  void everyPageIsShown() {
    shows(
        "/matrice",
        "Matrice de responsabilités",
        "Ligne de démonstration",
        "Commencer un brouillon");
    shows("/matrice/versions/compare", "De la version 1 à la version 2", "Responsable");
    shows(
        "/matrice/brouillons/" + DRAFT,
        "La version 2 a été publiée depuis",
        "Reprendre sur la version 2");
    shows("/matrice/brouillons/" + DRAFT + "/ligne?ligne=ligne-1", "Modifier une ligne", "15/11");
    shows("/matrice/brouillons/" + DRAFT + "/ligne", "Ajouter une ligne");
    shows(
        "/matrice/brouillons/" + DRAFT + "/simulation",
        "Ce que le brouillon aurait changé",
        "3 → 1");
    shows("/matrice/orientations", "Orienter vers Ville de Lens");
    shows("/matrice/propositions", "Dans « Éclairage public »");
  }

  private void shows(String path, String... words) {
    var answer = signedIn(Member.coordination()).get(path);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    assertThat(answer.body()).as(path).contains(words);
  }

  private static void on(String path, String json) {
    Stage.QUERY.on("GET " + path, Reply.json(200, json));
  }
}
