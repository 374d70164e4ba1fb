package fr.gusp.veille.gateway.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.CommitteeSamples;
import fr.gusp.veille.gateway.stage.Samples;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewPageTest extends GatewayTest {

  private static final String PATH = "/quartiers/lens-cite-12-14/revue";

  @BeforeEach
  void answer() {
    CommitteeSamples.answer(Stage.QUERY);
  }

  @Test
  void figuresStandBesideLastMonthAndLastYearInWords() {
    HttpResponse<String> page = signedIn(Member.comite()).get(PATH + "?mois=2026-09");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Revue de septembre 2026", "Cité du 12/14")
        .contains("21 de moins qu’en août 2026 (78)", "autant qu’en août 2026")
        .contains("septembre 2025\u00a0: –", "août 2026\u00a0: –")
        .contains("Dossiers reçus par la plateforme dans le mois", "Comment c’est compté")
        .contains("Chiffres tels que connus le 30 septembre 2026 au soir (position\u00a0904)");
  }

  @Test
  void eachFigureLeadsToItsList() {
    assertThat(signedIn(Member.comite()).get(PATH + "?mois=2026-09&au=2026-09-20").body())
        .contains(PATH + "/deposes?mois=2026-09&amp;au=2026-09-20")
        .contains(PATH + "/orientations?mois=2026-09&amp;au=2026-09-20&amp;organisation=call")
        .contains(PATH + "/deposes-tour?");
    assertThat(Stage.QUERY.last(CommitteeSamples.REVIEW).uri().getQuery())
        .isEqualTo("month=2026-09&asOf=2026-09-20");
  }

  @Test
  void shareOfFewIsACountAndDelaysSayTheirNumber() {
    assertThat(page())
        .contains(
            "3 sur 4", "30\u00a0%", "9 sur 30", "médiane, n\u00a0=\u00a063", "sous 16,4\u00a0h");
  }

  @Test
  void latenessIsWordedAndNeverRed() {
    assertThat(page())
        .contains("Objectif dépassé", "objectif dépassé")
        .doesNotContain("En retard<", "data-kind=\"error\"");
  }

  @Test
  void theMonthIsReadBesideItsToursAndDecisions() {
    assertThat(page())
        .contains("15 septembre 2026", "1\u00a0tour<", "lisez les chiffres du mois à côté")
        .contains("Décisions de la séance du 10 septembre 2026")
        .contains("Nettoyer les abords des bornes", "Échéance passée")
        .doesNotContain("Décisions de la séance du 8 octobre 2026");
  }

  @Test
  void lastMeetingIsOneThatWasHeldBeforeThisOne() {
    String earlier = CommitteeSamples.EARLIER;
    List<Surroundings.Meeting> meetings =
        List.of(
            meeting("next", "2026-11-05", "prevue"),
            meeting("this", "2026-10-08", "close"),
            meeting("sooner", "2026-10-01", "figee"),
            meeting(earlier, "2026-09-10", "close"),
            meeting("old", "2026-08-06", "close"));
    ReviewAsked september = ReviewAsked.of("q", YearMonth.of(2026, 9));
    assertThat(Around.last(meetings, september.at("this", null, null)))
        .hasValueSatisfying(one -> assertThat(one.id()).isEqualTo(earlier));
    assertThat(Around.last(meetings, september))
        .hasValueSatisfying(one -> assertThat(one.id()).isEqualTo("this"));
    assertThat(Around.last(meetings.subList(0, 1), september)).isEmpty();
  }

  private static Surroundings.Meeting meeting(String id, String day, String state) {
    return new Surroundings.Meeting(id, LocalDate.parse(day), state, null, null);
  }

  @Test
  void oldMonthIsFoundOnLaterPages() {
    String first = Samples.file("review-tours").replace("\"pages\": 1", "\"pages\": 2");
    Stage.QUERY.on("GET /api/v1/tours", Reply.json(200, first));
    signedIn(Member.comite()).get(PATH + "?mois=2026-09");
    assertThat(Stage.QUERY.last("GET /api/v1/tours").uri().getQuery()).contains("page=2");
  }

  @Test
  void mapHasItsTwinInATable() {
    assertThat(page())
        .contains("/api/v1/quartiers/lens-cite-12-14/review?month=2026-09\"", "2 points noirs")
        .contains("Dossiers renvoyés", "data-label=\"Renvois\" class=\"number\">3<");
  }

  @Test
  void whoMayNotOpenADossierSeesItsNumberOnly() {
    assertThat(page())
        .contains("<span\n    class=\"number\">LENS-2026-")
        .doesNotContain("/signalements/null");
  }

  @Test
  void listHasExactlyTheLinesOfTheFigure() {
    String page = signedIn(Member.comite()).get(PATH + "/delai-reponse?mois=2026-09").body();
    assertThat(page)
        .contains(
            "Au compte de",
            "Délai de réponse : 3\u00a0lignes",
            "23,7\u00a0h",
            "10,8\u00a0h",
            "Compte pour");
    assertThat(page.split("<th scope=\"row\">", -1)).hasSize(3 + 1);
  }

  @Test
  void partOfAFigureIsAskedAsSuch() {
    assertThat(
            signedIn(Member.comite())
                .get(PATH + "/delai-reponse?mois=2026-09&organisation=call")
                .body())
        .contains("Une partie seulement de ce chiffre");
    assertThat(Stage.QUERY.last(CommitteeSamples.REVIEW + "/delai-reponse").uri().getQuery())
        .isEqualTo("month=2026-09&organisation=call");
  }

  @Test
  void meetingThatFrozeItsFiguresShowsThoseForEver() {
    CommitteeSamples.freeze(Stage.QUERY);
    String page =
        signedIn(Member.comite()).get(PATH + "?seance=" + CommitteeSamples.SESSION).body();
    assertThat(page)
        .contains("Chiffres figés par la séance", "?seance=" + CommitteeSamples.SESSION)
        .doesNotContain("id=\"mois\"");
    assertThat(Stage.QUERY.last(CommitteeSamples.REVIEW).uri().getQuery())
        .isEqualTo("month=2026-09&asOf=2026-10-03T16:02:00Z&position=904");
  }

  @Test
  void meetingOfAnotherQuartierIsNotShownHere() {
    HttpResponse<String> page =
        signedIn(Member.comite())
            .get("/quartiers/avion-republique/revue?seance=" + CommitteeSamples.SESSION);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(signedIn(Member.comite()).get(PATH + "?seance=x").statusCode()).isEqualTo(404);
  }

  @Test
  void monthThatIsNoneIsRefusedPlainly() {
    HttpResponse<String> page = signedIn(Member.comite()).get(PATH + "?mois=octobre");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("Mois illisible");
    assertThat(signedIn(Member.comite()).get(PATH + "?au=hier").body()).contains("Date illisible");
  }

  @Test
  void reviewStandsWithoutToursAndMeetings() {
    Stage.QUERY.on("GET /api/v1/tours", Reply.json(503, "{}"));
    Stage.QUERY.on(CommitteeSamples.SESSIONS, Reply.json(503, "{}"));
    assertThat(page()).contains("Aucun tour clos", "Aucune séance ne s’est encore tenue");
  }

  @Test
  void monthOfNothingSaysSo() {
    Stage.QUERY.on(
        CommitteeSamples.REVIEW,
        Reply.json(
            200,
            """
            {"quartier":"lens-cite-12-14","name":"Cité du 12/14","commune":"Lens","month":"2024-09",
             "day":"2024-09-30","provisional":false,"firstMonth":"2026-07","definitions":1,
             "asOf":{"instant":"2024-09-30T21:59:59Z","position":0},"fingerprint":"ab","figures":[],
             "hotspots":[],"oldestOpen":[],"bounced":[],"byOrganisation":[]}"""));
    assertThat(page())
        .contains("Rien n’était connu de ce quartier ce mois-là", "Aucun dossier n’était ouvert");
  }

  @Test
  void wallShowsOneQuestionPerScreenAndTheDossiersOneByOne() {
    String wall = signedIn(Member.comite()).get(PATH + "?mois=2026-09&projecteur=1").body();
    assertThat(wall)
        .contains("class=\"projector\"", "id=\"ecran-1\"", "href=\"#ecran-2\"")
        .contains("Point 1 : Dépôt sauvage", "photos/ca978112", "Pas de photo", "Suivant")
        .doesNotContain("Menu principal", "Se déconnecter");
  }

  private String page() {
    return signedIn(Member.comite()).get(PATH + "?mois=2026-09").body();
  }
}
