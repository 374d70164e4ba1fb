package fr.gusp.veille.gateway.desk.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Samples;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form is on the page where its act is offered, and nowhere else. */
class OfferedFormsTest extends GatewayTest {

  private static final String PART =
      """
      [{"referral":"p-1","organisation":{"id":"ville-lens","name":"Ville de Lens"},
        "since":"2026-11-18T10:00:00Z"}]\
      """;
  private static final String VEHICLE =
      """
      {"procedure":"epave","label":"Épave","awaited":"constat","awaitedLabel":"Constat par un agent habilité",
       "dueBy":null,"milestones":[
        {"milestone":"constat","label":"Constat par un agent habilité"},
        {"milestone":"enlevement","label":"Enlèvement"}]}\
      """;
  private static final String LINK =
      "[{\"id\":\"l-1\",\"number\":\"LENS-2026-00044\",\"kind\":\"suite\",\"kindLabel\":\"Suite\"}]";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "accept",
        "decline",
        "refer",
        "complete",
        "verify",
        "persists",
        "plan",
        "replan",
        "pause",
        "resume",
        "assign",
        "split",
        "support",
        "begin-procedure",
        "reach-milestone",
        "qualify",
        "correct",
        "complement",
        "comment",
        "confirm",
        "safeguard",
        "merge",
        "unmerge",
        "link",
        "unlink",
        "close",
        "dismiss",
        "relay",
        "escalate",
        "reopen",
        "withdraw"
      })
  void theFormOfAnOfferedActAndNoOther(String act) {
    assertThat(formsOn(page(act))).containsExactly(act);
  }

  @Test
  void whoIsOfferedNothingIsToldSo() {
    assertThat(page("")).contains("Rien n’est attendu de vous").doesNotContain("Autres actions");
  }

  @Test
  void choicesAreInTheWordsOfTheContract() {
    assertThat(page("pause,replan,qualify,comment,dismiss,link,escalate,correct"))
        .contains("Attente d’un tiers", "Moyens indisponibles", "Domaine public communal")
        .contains("Interne à l’organisme", "Devenu sans objet", "Réclamation sur un logement")
        .contains("Borne et pied de borne", "Comité technique", "depot-sauvage/gravats");
  }

  @Test
  void aDepotIsOfferedItsOwnProcedureOnly() {
    assertThat(page("begin-procedure"))
        .contains("Dépôt avec indices d’auteur")
        .doesNotContain("Véhicule sur la voie publique");
  }

  @Test
  void servicesToAssignToAreThoseOfTheHolder() {
    assertThat(page("assign")).contains("<option value=\"proprete\">Propreté</option>");
  }

  @Test
  void usualAnswersComeFirst() {
    String page = page("comment,close,accept,decline,plan,complete,pause,assign,merge,split");
    List<String> order =
        List.of(
            "/accept\"",
            "/plan\"",
            "/complete\"",
            "/decline\"",
            "Autres actions",
            "/pause\"",
            "/assign\"",
            "/split\"",
            "/comment\"",
            "/merge\"",
            "/close\"");
    assertThat(order.stream().map(page::indexOf)).doesNotContain(-1).isSorted();
  }

  private String page(String acts) {
    new Living()
        .offering(acts)
        .with("sides", PART)
        .with("procedure", VEHICLE)
        .with("links", LINK)
        .stands();
    return signedIn(Member.guichet()).get("/signalements/" + Samples.REPORT).body();
  }

  private static List<String> formsOn(String page) {
    String before = "action=\"/signalements/" + Samples.REPORT + "/";
    return Arrays.stream(page.split(before))
        .skip(1)
        .map(rest -> rest.substring(0, rest.indexOf('"')))
        .toList();
  }
}
