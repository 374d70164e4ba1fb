package fr.gusp.veille.gateway.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Browser;
import fr.gusp.veille.gateway.stage.Samples;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class DeskPagesTest extends GatewayTest {

  @Test
  void guichetBeginsAtWhatPresses() {
    assertThat(signedIn(Member.guichet()).get("/").body())
        .contains("Ce qui nous est demandé", "à répondre", "/file/ville-lens?retard=oui")
        .contains("LENS-2026-00042", "Réponse espérée le 20 novembre 2026")
        .contains("Objectif dépassé</span>", "depuis le 18 novembre 2026")
        .doesNotContain("délai légal");
  }

  @Test
  void animateurBeginsAtTheToursEvenWithoutThem() {
    Stage.QUERY.on(
        "GET /api/v1/tours",
        Reply.json(
            200,
"""
{"items":[{"id":"5f1f8a52-7f10-4a7e-9a4b-0c7d9c1e2b01","quartierName":"Cité du 12/14",
 "startsAt":"2026-11-24T14:00:00+01:00","secteurs":[{"id":"s1","name":"Secteur Cook"}]}]}"""));
    assertThat(signedIn(Member.animateur()).get("/").body())
        .contains("24 novembre 2026 à 14\u00a0h\u00a000", "Secteur Cook", "À vérifier sur place");
    Stage.QUERY.on("GET /api/v1/tours", Reply.json(404, "{}"));
    assertThat(signedIn(Member.animateur()).get("/").body()).contains("Aucun tour n’est prévu");
  }

  @Test
  void administratorBeginsAtHowThePlatformDoes() {
    Stage.QUERY.on(
        "GET /api/v1/operations/reading",
        Reply.json(
            200, "{\"position\":1200,\"state\":\"current\",\"behind\":0,\"parkedEvents\":0}"));
    assertThat(signedIn(Member.administrateur()).get("/").body())
        .contains("À jour", "1200")
        .doesNotContain("LENS-2026");
  }

  @Test
  void queueShowsDossiersCountsAndActs() {
    HttpResponse<String> page = signedIn(Member.guichet()).get("/file/ville-lens");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("File : Ville de Lens", "LENS-2026-00042", "Dépôt sauvage\u00a0: Encombrants")
        .contains("rue Cook", "Prendre en charge", "Renvoyer à la coordination", "Déclarer traité")
        .contains("Urgent", "data-state=\"oriente\"", "Pas notre domanialité")
        .contains("<caption>4", "scope=\"col\"", "lang=\"fr\"", "Aller au contenu");
  }

  @Test
  void queueKeepsItsFiltersInTheAddress() {
    signedIn(Member.guichet())
        .get("/file/ville-lens?etat=oriente&nature=depot-sauvage&quartier=lens-cite-12-14");
    assertThat(Stage.QUERY.last("GET /api/v1/queues/ville-lens").uri().getQuery())
        .isEqualTo("state=oriente&nature=depot-sauvage&quartier=lens-cite-12-14");
  }

  @Test
  void viewsShowTheirCountsAndFilterNothingElse() {
    String page =
        signedIn(Member.guichet()).get("/file/ville-lens?nature=voirie-et-reseaux").body();
    assertThat(page)
        .contains("href=\"/file/ville-lens?liste=a-trier\"", "À trier", ">2</span>")
        .contains("href=\"/file/ville-lens?liste=en-retard\"", "Objectif dépassé");
  }

  @Test
  void columnsAreSortedByButton() {
    Browser guichet = signedIn(Member.guichet());
    String page = guichet.get("/file/ville-lens?tri=numero&etat=oriente").body();
    assertThat(page)
        .contains("aria-sort=\"ascending\"", "value=\"-numero\">Numéro")
        .contains("aria-sort=\"none\"", "form=\"trier\"")
        .contains("<input type=\"hidden\" name=\"etat\" value=\"oriente\">");
    assertThat(Stage.QUERY.last("GET /api/v1/queues/ville-lens").uri().getQuery())
        .isEqualTo("state=oriente&sort=numero&order=asc");
    assertThat(guichet.get("/signalements?tri=-lieu").body()).contains("aria-sort=\"descending\"");
    assertThat(Stage.QUERY.last("GET /api/v1/reports").uri().getQuery())
        .isEqualTo("sort=lieu&order=desc");
  }

  @Test
  void queueCombinesAllItsFilters() {
    signedIn(Member.coordination())
        .get("/file/call?perimetre=epci&liste=a-trier&texte=rue&gravite=urgente&depuis=2026-11-01");
    assertThat(Stage.QUERY.last("GET /api/v1/queues/call").uri().getQuery())
        .isEqualTo("view=a-trier&scope=epci&severity=urgente&q=rue&from=2026-11-01");
  }

  @Test
  void emptyQueueSaysSo() {
    Stage.QUERY.on(
        "GET /api/v1/queues/ville-lens",
        Reply.json(
            200,
            """
            {"organisation":"ville-lens","name":"Ville de Lens",
             "counts":{"toAnswer":0,"unanswered":0,"inCharge":0,"toVerify":0,"late":0},"items":[],
             "page":1,"pages":1,"total":0}"""));
    assertThat(signedIn(Member.guichet()).get("/file/ville-lens").body())
        .contains("Aucun dossier dans la file");
  }

  @Test
  void someoneElsesQueueIsRefusedInFrench() {
    Stage.QUERY.on("GET /api/v1/queues/call", Reply.json(403, "{}"));
    HttpResponse<String> page = signedIn(Member.guichet()).get("/file/call");
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains("Action non permise", "Revenir à l’accueil");
  }

  @Test
  void readingDownIsSaidPlainly() {
    Stage.QUERY.on("GET /api/v1/queues/ville-lens", Reply.json(503, "{}"));
    HttpResponse<String> page = signedIn(Member.guichet()).get("/file/ville-lens");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("ne peuvent pas être lus");
  }

  @Test
  void dashboardShowsFiguresWithTheirNumber() {
    HttpResponse<String> page = signedIn(Member.comite()).get("/quartiers/lens-cite-12-14");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Cité du 12/14", "Périmètre approximatif", "data-island=\"map\"")
        .contains("data-points=\"/api/v1/quartiers/lens-cite-12-14/dashboard\"")
        .contains("<svg", "5,5\u00a0h", "71", "Par nature", "Par secteur", "Par organisation")
        .contains("Les plus anciens encore ouverts", "novembre 2026", "Non précisé")
        .contains("Chiffres au 20 novembre 2026, 9\u00a0h\u00a000", "Comment c’est compté")
        .doesNotContain("%");
  }

  @Test
  void delayWithoutDossierHasNoUnit() {
    Stage.QUERY.on(
        "GET /api/v1/quartiers/lens-cite-12-14/dashboard",
        Reply.json(200, Samples.file("dashboard").replaceFirst("5\\.5", "null")));
    assertThat(signedIn(Member.comite()).get("/quartiers/lens-cite-12-14").body())
        .contains("<td class=\"number\">–</td>")
        .doesNotContain("–\u00a0h");
  }

  @Test
  void dashboardReadsBackToADay() {
    HttpResponse<String> page =
        signedIn(Member.comite()).get("/quartiers/lens-cite-12-14?au=2026-11-01");
    assertThat(page.body())
        .contains("Chiffres au 1er novembre 2026 au soir, tels qu’ils étaient connus");
    assertThat(Stage.QUERY.last("GET /api/v1/quartiers/lens-cite-12-14/dashboard").uri().getQuery())
        .isEqualTo("asOf=2026-11-01");
  }

  @Test
  void dayThatIsNoneIsRefused() {
    HttpResponse<String> page = signedIn(Member.comite()).get("/quartiers/lens-cite-12-14?au=hier");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("Date illisible");
  }

  @Test
  void gardienBeginsAtOwnReports() {
    assertThat(signedIn(Member.gardien()).get("/").body())
        .contains("Mes signalements", "Signaler un problème", "LENS-2026-00042");
  }

  @Test
  void coordinationBeginsAtWhatHasNoOwner() {
    assertThat(signedIn(Member.coordination()).get("/").body())
        .contains("sans responsable", "responsabilité à clarifier", "sans réponse dans l’objectif")
        .contains("/signalements?clarifier=oui", "/file/call?etat=a-orienter", "Cité du 12/14")
        .contains("/file/ville-lens")
        .doesNotContain("Mes signalements");
  }

  @Test
  void comiteBeginsAtItsQuartiers() {
    assertThat(signedIn(Member.comite()).get("/").body())
        .contains("/quartiers/lens-cite-12-14")
        .doesNotContain("avion-republique", "Mes signalements");
  }

  @Test
  void searchCombinesWordsAndFilters() {
    HttpResponse<String> page =
        signedIn(Member.guichet()).get("/signalements?texte=canap%C3%A9%20rue&etat=oriente");
    assertThat(page.body()).contains("value=\"canapé rue\"", "LENS-2026-00043");
    assertThat(Stage.QUERY.last("GET /api/v1/reports").uri().getQuery())
        .isEqualTo("state=oriente&q=canapé rue");
  }

  @Test
  void searchHasAMapOfTheSameFilter() {
    String page =
        signedIn(Member.guichet())
            .get("/signalements?vue=carte&quartier=lens-cite-12-14&retard=oui&etat=ouvert")
            .body();
    assertThat(page)
        .contains("data-points=\"/api/v1/reports/points?open=true&amp;quartier=lens-cite-12-14")
        .contains("data-map=\"/api/v1/quartiers/lens-cite-12-14/map\"", "Secteur Cook")
        .contains("href=\"/signalements?etat=ouvert&amp;quartier=lens-cite-12-14&amp;retard=oui\"");
  }

  @Test
  void figuresLeadToTheirLists() {
    assertThat(signedIn(Member.guichet()).get("/quartiers/lens-cite-12-14?au=2026-11-01").body())
        .contains("/signalements?quartier=lens-cite-12-14&amp;au=2026-11-01&amp;etat=ouvert")
        .contains("&amp;nature=depot-sauvage\"", "Orientés vers elle", "Ouverts chez elle");
    assertThat(signedIn(Member.comite()).get("/quartiers/lens-cite-12-14").body())
        .doesNotContain("&amp;nature=depot-sauvage");
  }

  @Test
  void helpNeedsNoSession() {
    HttpResponse<String> page = stranger().get("/aide");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("112", "Se connecter", "aucun usage disciplinaire");
  }
}
