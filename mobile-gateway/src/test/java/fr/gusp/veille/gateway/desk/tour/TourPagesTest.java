package fr.gusp.veille.gateway.desk.tour;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Samples;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class TourPagesTest extends GatewayTest {

  private static final String PATH = "/tours/" + Samples.TOUR;

  @Test
  void toursToComeAreShownFirst() {
    HttpResponse<String> page = signedIn(Member.animateur()).get("/tours");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("mardi 24 novembre 2026, 14\u00a0h\u00a000", "Secteur Cook, Secteur nord")
        .contains("Prévoir un tour", "Ville de Lens, Maisons et Cités", "data-tour=\"prevu\"");
    assertThat(Stage.QUERY.last("GET /api/v1/tours").uri().getQuery()).isEqualTo("state=prevu");
  }

  @Test
  void heldToursShowWhatTheyFound() {
    assertThat(signedIn(Member.guichet()).get("/tours?etat=clos&quartier=lens-cite-12-14").body())
        .contains("À traiter", "Signalements")
        .doesNotContain("Prévoir un tour");
    assertThat(Stage.QUERY.last("GET /api/v1/tours").uri().getQuery())
        .isEqualTo("state=clos&quartier=lens-cite-12-14");
  }

  @Test
  void noTourIsSaidPlainly() {
    Stage.QUERY.on(
        "GET /api/v1/tours", Reply.json(200, "{\"items\":[],\"page\":1,\"pages\":0,\"total\":0}"));
    assertThat(signedIn(Member.animateur()).get("/tours").body())
        .contains("Aucun tour n’est prévu", "/tours/nouveau");
    assertThat(signedIn(Member.comite()).get("/tours?etat=clos").body())
        .contains("Aucun tour n’a encore été tenu")
        .doesNotContain("/tours/nouveau");
  }

  @Test
  void tourAheadShowsWhatToLookAt() {
    HttpResponse<String> page = signedIn(Member.animateur()).get(PATH);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Mardi 24 novembre 2026, 14\u00a0h\u00a000", "devant l’école, rue Cook")
        .contains("Traité, à vérifier", "Encore ouvert", "Laissé par le dernier tour")
        .contains("Propreté", "Trottoirs et caniveaux propres", "Sacs au pied de la borne")
        .contains("data-finding=\"a-traiter\"", "data-finding=\"non-vu\"", "2 vus sur 27")
        .contains("Liste papier (PDF)", "Clore le tour", "Annuler le tour", "<polygon")
        .contains("/dossiers/" + Samples.REPORT + "/verifie")
        .doesNotContain("null", "Réglé depuis le dernier tour");
  }

  @Test
  void reportThatMayNotBeOpenedIsANumberOnly() {
    assertThat(signedIn(Member.animateur()).get(PATH).body())
        .contains("LENS-2026-00061")
        .doesNotContain("/signalements/null", "/dossiers//");
  }

  @Test
  void closedTourIsItsCompteRendu() {
    Stage.QUERY.on(
        "GET /api/v1/tours/" + Samples.TOUR, Reply.json(200, Samples.file("tour-closed")));
    HttpResponse<String> page = signedIn(Member.comite()).get(PATH);
    assertThat(page.body())
        .contains("Compte-rendu du tour de quartier", "Compte-rendu en PDF", "Habitants")
        .contains("Signalements regardés", "data-finding=\"verifie\"")
        .contains("deuxième corbeille", "Réglé depuis le dernier tour", "30 novembre 2026")
        .contains("Ce que chaque organisation doit maintenant", "Maisons et Cités (1")
        .contains("/api/v1/tours/" + Samples.TOUR + "/photos/ca978112")
        .doesNotContain("Clore le tour", "Saisir la liste", "À regarder en chemin", "null");
  }

  @Test
  void restrictedPointIsMarked() {
    Stage.QUERY.on(
        "GET /api/v1/tours/" + Samples.TOUR, Reply.json(200, Samples.restricted("tour-closed")));
    assertThat(signedIn(Member.animateur()).get(PATH).body())
        .contains("relevé restreint", "Sacs au pied de la borne");
  }

  @Test
  void cancelledTourSaysWhy() {
    String cancelled =
        Samples.file("tour")
            .replace("\"state\": \"prevu\"", "\"state\": \"annule\"")
            .replace("\"stateLabel\": \"Prévu\"", "\"stateLabel\": \"Annulé\"")
            .replace("\"cancelReason\": null", "\"cancelReason\": \"Alerte météo\"");
    Stage.QUERY.on("GET /api/v1/tours/" + Samples.TOUR, Reply.json(200, cancelled));
    assertThat(signedIn(Member.guichet()).get(PATH).body())
        .contains("Ce tour est annulé", "Alerte météo", "data-tour=\"annule\"");
  }

  @Test
  void tourWithoutMapIsStillATour() {
    Stage.QUERY.on("GET /api/v1/quartiers/lens-cite-12-14/map", Reply.json(503, "{}"));
    HttpResponse<String> page = signedIn(Member.animateur()).get(PATH);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("<polygon");
  }

  @Test
  void unknownTourIsNotFound() {
    HttpResponse<String> page =
        signedIn(Member.guichet()).get("/tours/00000000-0000-4000-8000-000000000000");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(signedIn(Member.guichet()).get("/tours/hier").statusCode()).isEqualTo(400);
  }
}
