package fr.gusp.veille.gateway.desk.seance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.CommitteeSamples;
import fr.gusp.veille.gateway.stage.Samples;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionPageTest extends GatewayTest {

  private static final String PATH = "/seances/" + CommitteeSamples.SESSION;
  private static final String API = CommitteeSamples.SESSIONS + "/" + CommitteeSamples.SESSION;

  @BeforeEach
  void answer() {
    CommitteeSamples.answer(Stage.QUERY);
  }

  @Test
  void meetingsAreListedByQuartier() {
    String page = signedIn(Member.coordination()).get("/seances?quartier=lens-cite-12-14").body();
    assertThat(page)
        .contains("8 octobre 2026", "septembre 2026", "Prévue", "2\u00a0séances")
        .contains("Prévoir une séance");
    assertThat(Stage.QUERY.last(CommitteeSamples.SESSIONS).uri().getQuery())
        .isEqualTo("quartier=lens-cite-12-14");
  }

  @Test
  void onlyWhoPlansIsOfferedTo() {
    assertThat(signedIn(Member.comite()).get("/seances").body())
        .doesNotContain("Prévoir une séance");
    assertThat(signedIn(Member.comite()).get("/seances/nouvelle").statusCode()).isEqualTo(403);
  }

  @Test
  void meetingBuildsItsAgendaFromTheMonth() {
    assertThat(page())
        .contains("Séance du 8 octobre 2026", "Mois relu : septembre 2026")
        .contains("3 renvois", "Objectif dépassé", "Parmi les plus anciens", "Point noir (12")
        .contains("?seance=" + CommitteeSamples.SESSION, "&amp;projecteur=1", ".pdf");
  }

  @Test
  void freezingPostsWhatIsShown() {
    assertThat(page())
        .contains("name=\"position\" value=\"904\"")
        .contains("name=\"instant\" value=\"2026-09-30T21:59:59.999999999Z\"")
        .contains("name=\"fingerprint\" value=\"b08f7213", "Figer ces chiffres")
        .contains(
            "name=\"definitions\" value=\"1\"", "name=\"label\" rows=\"2\" maxlength=\"500\"");
  }

  @Test
  void frozenFiguresAreProvedEqual() {
    CommitteeSamples.freeze(Stage.QUERY);
    assertThat(page())
        .contains(
            "Figés le 3 octobre 2026 à 18\u00a0h\u00a002 : recalculés à l’instant, identiques.")
        .contains("Empreinte figée")
        .doesNotContain("Figer ces chiffres");
    assertThat(Stage.QUERY.last(CommitteeSamples.REVIEW).uri().getQuery())
        .isEqualTo("month=2026-09&asOf=2026-10-03T16:02:00Z&position=904");
  }

  @Test
  void figuresCountedAnotherWaySinceProveNothing() {
    String sample =
        Samples.file("session-frozen")
            .replaceFirst(
                "\"recomputed\": \"[0-9a-f]+\",\\s+\"equal\": true",
                "\"recomputed\": null, \"equal\": null")
            .replace("\"definitions\": 1", "\"definitions\": 7");
    Stage.QUERY.on(API, Reply.json(200, sample));
    assertThat(page())
        .contains("définitions changées depuis")
        .doesNotContain("identiques", "recalculés à l’instant, différents");
  }

  @Test
  void figuresThatChangedAreSaidSoWithBothFingerprints() {
    String other = "\"recomputed\": \"feed\", \"equal\": false";
    String sample =
        Samples.file("session-frozen")
            .replaceFirst("\"recomputed\": \"[0-9a-f]+\",\\s+\"equal\": true", other);
    Stage.QUERY.on(API, Reply.json(200, sample));
    assertThat(page())
        .contains("recalculés à l’instant, différents.", "feed", "b08f7213")
        .doesNotContain("identiques");
  }

  @Test
  void decisionsNameTheirDossiersByNumber() {
    assertThat(page())
        .contains("Poser deux potelets rue Cook", "Monte au comité technique", "LENS-2026-00042")
        .contains("un dossier qui ne vous est pas ouvert", "Dire ce qu’elle est devenue")
        .contains("Remettre l’éclairage", "Échéance passée");
  }

  @Test
  void meetingStandsWhereFiguresCannotBeRead() {
    Stage.QUERY.on(CommitteeSamples.REVIEW, Reply.json(503, "{}"));
    assertThat(page())
        .contains("Les chiffres ne peuvent pas être lus", "Enregistrer une décision")
        .doesNotContain("Figer ces chiffres");
  }

  @Test
  void whoOnlyReadsIsOfferedNoForm() {
    Stage.QUERY.on(
        API,
        Reply.json(
            200, Samples.file("session").replaceAll("(?s)\"acts\": \\[.*?\\]", "\"acts\": []")));
    assertThat(page())
        .contains("Ville de Lens")
        .doesNotContain("Figer ces", "Enregistrer une décision", "Clore la séance", "devenue");
  }

  @Test
  void unknownMeetingIsNotFound() {
    HttpResponse<String> page =
        signedIn(Member.comite()).get("/seances/00000000-0000-4000-8000-000000000000");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(signedIn(Member.comite()).get("/seances/hier").statusCode()).isEqualTo(400);
  }

  private String page() {
    HttpResponse<String> page = signedIn(Member.coordination()).get(PATH);
    assertThat(page.statusCode()).isEqualTo(200);
    return page.body();
  }
}
