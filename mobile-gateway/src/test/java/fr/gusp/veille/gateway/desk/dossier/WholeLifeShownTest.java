package fr.gusp.veille.gateway.desk.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Samples;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import org.junit.jupiter.api.Test;

/** What stands beside a report's state, on the screen and on paper. */
class WholeLifeShownTest extends GatewayTest {

  private static final String CALL = "{\"id\":\"call\",\"name\":\"CALL\"}";

  @Test
  void aWaitSaysForWhatSinceWhenAndThatNoObjectifRuns() {
    new Living()
        .with(
            "paused",
            """
            {"cause":"attente-d-un-tiers","label":"Attente d’un tiers","third":%s,
             "since":"2026-11-18T10:00:00Z","until":"2026-11-30","comment":"plan demandé"}\
            """
                .formatted(CALL))
        .stands();
    onBoth(
        "En attente",
        "Attente d’un tiers",
        "(CALL)",
        "jusqu’au 30 novembre 2026",
        "Les objectifs ne courent pas",
        "plan demandé");
  }

  @Test
  void aPlannedDayAndWhoDoesItInTheHouse() {
    new Living()
        .with("state", "\"planifie\"")
        .with("plannedFor", "\"2026-11-24\"")
        .with(
            "assignment",
            """
            {"at":"2026-11-19T10:00:00Z","desk":"proprete","provider":"Régie Nord","reference":"DI 77"}\
            """)
        .stands();
    onBoth(
        "Planifié", "Intervention prévue", "24 novembre 2026", "Propreté", "Régie Nord", "DI 77");
  }

  @Test
  void groundIsPresumedUntilADeskQualifiesIt() {
    new Living().stands();
    onBoth("Domanialité présumée");
    new Living()
        .with(
            "ground",
            """
            {"landStatus":"epci","landStatusLabel":"Agglomération","qualified":true,"manager":%s}\
            """
                .formatted(CALL))
        .stands();
    onBoth("Domanialité qualifiée", "Agglomération", "Gestionnaire", "CALL");
  }

  @Test
  void nothingIsTouchedBeforeTheConstat() {
    new Living()
        .with(
            "procedure",
            """
            {"procedure":"depot-avec-indices","label":"Dépôt avec indices d’auteur","awaited":"constat",
             "awaitedLabel":"Constat","dueBy":"2026-11-23T10:00:00Z","milestones":[
             {"milestone":"constat","label":"Constat par un agent habilité"},
             {"milestone":"enlevement","label":"Enlèvement"}]}\
            """)
        .stands();
    onBoth("Ne pas ouvrir, ne pas enlever", "Procédure : Dépôt avec indices", "attendu, espéré le");
  }

  @Test
  void milestonesAreDoneAwaitedOrStillToCome() {
    new Living()
        .with(
            "procedure",
            """
            {"procedure":"epave","label":"Épave","awaited":"mise-en-demeure","awaitedLabel":"Mise en demeure",
             "dueBy":null,"milestones":[
             {"milestone":"constat","label":"Constat","reachedAt":"2026-11-19T10:00:00Z"},
             {"milestone":"mise-en-demeure","label":"Mise en demeure"},
             {"milestone":"enlevement","label":"Enlèvement"}]}\
            """)
        .stands();
    onBoth("fait le 19 novembre 2026", "attendu", "ensuite", "aria-current=\"step\"");
    assertThat(page("")).doesNotContain("Ne pas ouvrir");
  }

  @Test
  void whoWasAskedForAPartAndWhatTheyAnswered() {
    new Living()
        .with(
            "sides",
            """
            [{"referral":"p-1","organisation":%s,"since":"2026-11-18T10:00:00Z","answer":"refuse",
              "answerLabel":"Refusé","answeredAt":"2026-11-19T10:00:00Z","reasonLabel":"Pas notre compétence"}]\
            """
                .formatted(CALL))
        .stands();
    onBoth("Appuis demandés", "Refusé", "Motif : Pas notre compétence");
  }

  @Test
  void otherReportsAndOtherWitnesses() {
    new Living()
        .with(
            "confirmations",
            "[{\"at\":\"2026-11-18T10:00:00Z\"},{\"at\":\"2026-11-19T10:00:00Z\"}]")
        .with("doublons", "[{\"id\":\"d-1\",\"number\":\"LENS-2026-00043\"}]")
        .with("doublonOf", "{\"id\":\"o-1\",\"number\":\"LENS-2026-00041\"}")
        .with(
            "links",
            "[{\"id\":\"l-1\",\"number\":\"LENS-2026-00044\",\"kindLabel\":\"Même cause\"}]")
        .stands();
    onBoth(
        "par 2\u00a0agents",
        "LENS-2026-00043",
        "Doublon de",
        "LENS-2026-00041",
        "Même cause",
        "LENS-2026-00044");
  }

  @Test
  void objectifsThatPassedSafeguardsAndSaisines() {
    new Living()
        .with(
            "targetsPassed",
            """
            [{"target":"reponse","label":"Objectif de réponse","dueAt":"2026-11-20T10:00:00Z","holder":%s}]\
            """
                .formatted(CALL))
        .with(
            "safeguards",
            """
            [{"at":"2026-11-20T10:00:00Z","organisation":%s,"photos":[],"cost":120.5,"rebilled":true}]\
            """
                .formatted(CALL))
        .with(
            "escalations",
            "[{\"at\":\"2026-11-20T10:00:00Z\",\"committee\":\"technique\",\"label\":\"Comité"
                + " technique\"}]")
        .stands();
    onBoth(
        "Objectif de réponse dépassé",
        "Mise en sécurité",
        "sans reconnaissance de responsabilité",
        "120,50 € TTC",
        "à refacturer",
        "Comité saisi");
  }

  @Test
  void howItEnded() {
    new Living()
        .with("state", "\"sans-suite\"")
        .with(
            "ending",
            """
            {"at":"2026-11-20T10:00:00Z","label":"Sans suite","reason":"non-retrouve",
             "reasonLabel":"Non retrouvé sur place","comment":"deux passages"}\
            """)
        .stands();
    onBoth("Sans suite", "Non retrouvé sur place", "deux passages");
  }

  private void onBoth(String... words) {
    assertThat(page("")).contains(words);
    assertThat(page("/imprimer")).contains(words);
  }

  private String page(String below) {
    return signedIn(Member.guichet()).get("/signalements/" + Samples.REPORT + below).body();
  }
}
