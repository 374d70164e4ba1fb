package fr.gusp.veille.gateway.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.desk.asset.QrCode;
import fr.gusp.veille.gateway.stage.Samples;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** One dossier at the desk and on paper. */
class DossierPagesTest extends GatewayTest {

  @Test
  void dossierTellsItsStory() {
    HttpResponse<String> page = signedIn(Member.guichet()).get("/signalements/" + Samples.REPORT);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Dossier LENS-2026-00042", "Canapé et deux matelas", "Pourquoi ici")
        .contains(
            "La charte confie à la Ville les dépôts sur le trottoir de ce quartier.",
            "Source : charte, § LENS 4")
        .contains(
            "18 novembre 2026 à 9\u00a0h\u00a005",
            "Constaté le",
            "Reçu le",
            "agent de proximité",
            "Prendre en charge")
        .contains("photos/ca978112", "name=\"commandId\"", "name=\"version\" value=\"2\"")
        .doesNotContain("Vérifié sur place");
  }

  @Test
  void whatIsDoneAlreadyCanBeSaidAtOnce() {
    String page = dossier("[\"accept\",\"decline\",\"complete\"]", Member.guichet());
    assertThat(page)
        .contains("pris en charge du même coup", "multipart/form-data", "type=\"file\"")
        .doesNotContain("open=\"open\"", "– agent de proximité");
    assertThat(page.indexOf("/accept\""))
        .isPositive()
        .isLessThan(page.indexOf("/complete\""))
        .isLessThan(page.indexOf("/decline\""));
  }

  @Test
  void coordinationMayAskSomebodyElse() {
    assertThat(dossier("[\"refer\"]", Member.coordination()))
        .contains(">Orienter vers une autre organisation</summary>", "/refer\"");
  }

  @Test
  void unknownDossierIsNotFound() {
    HttpResponse<String> page =
        signedIn(Member.guichet()).get("/signalements/00000000-0000-4000-8000-000000000000");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("n’existe pas, ou ne vous est pas ouvert");
  }

  @Test
  void dossierSaysWhoHeldItAndByWhenItIsHopedFor() {
    assertThat(signedIn(Member.guichet()).get("/signalements/" + Samples.REPORT).body())
        .contains("Chez qui, combien de temps", "12,5", "en cours")
        .contains("Réponse espérée le", "27 novembre 2026", "Objectif dépassé")
        .contains("Responsabilité à clarifier", "/imprimer");
  }

  @Test
  void demonstrationNeverPassesForTheCharter() {
    String shown =
        Samples.file("report").replace("\"demonstration\": false", "\"demonstration\": true");
    Stage.QUERY.on("GET /api/v1/reports/" + Samples.REPORT, Reply.json(200, shown));
    assertThat(signedIn(Member.guichet()).get("/signalements/" + Samples.REPORT).body())
        .contains("Ligne de démonstration, pas de la charte")
        .doesNotContain("Source : charte");
  }

  @Test
  void solvedOnTheSpotShowsBeforeAndAfter() {
    String shown =
        Samples.file("report").replace("\"solvedOnTheSpot\": false", "\"solvedOnTheSpot\": true");
    Stage.QUERY.on("GET /api/v1/reports/" + Samples.REPORT, Reply.json(200, shown));
    assertThat(signedIn(Member.guichet()).get("/signalements/" + Samples.REPORT).body())
        .contains("Photo 1 (avant)", "Photo 2 (après)");
  }

  @Test
  void paperHasMapNumberAndStoryButNoMenu() {
    HttpResponse<String> paper =
        signedIn(Member.guichet()).get("/signalements/" + Samples.REPORT + "/imprimer");
    assertThat(paper.statusCode()).isEqualTo(200);
    assertThat(paper.body())
        .contains("LENS-2026-00042", "plan-outline", "plan-dot", "Ce qui s’est passé")
        .contains("photos/ca978112", "tel que lu le")
        .contains(QrCode.of("http://localhost:8080/signalements/" + Samples.REPORT).path())
        .doesNotContain("Menu principal", "Prendre en charge");
  }

  private String dossier(String acts, Member member) {
    String sample = Samples.file("report");
    int from = sample.indexOf('[', sample.indexOf("\"acts\""));
    String offered =
        sample.substring(0, from) + acts + sample.substring(sample.indexOf(']', from) + 1);
    Stage.QUERY.on("GET /api/v1/reports/" + Samples.REPORT, Reply.json(200, offered));
    return signedIn(member).get("/signalements/" + Samples.REPORT).body();
  }
}
