package fr.gusp.veille.gateway.desk.act;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.desk.dossier.Living;
import fr.gusp.veille.gateway.stage.Browser;
import fr.gusp.veille.gateway.stage.Samples;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each form becomes exactly the command it says, or is shown again with its mistake. */
class SentActsTest extends GatewayTest {

  private static final String PATH = "/signalements/" + Samples.REPORT + "/";
  private static final String API = "POST /api/v1/reports/" + Samples.REPORT + "/";
  private static final String COMMAND = "0b7d6a1e-8a59-4b8a-9a43-2a6f7f4f9a10";
  private static final String OTHER = "40000000-0000-000a-0000-00000000002b";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plan|date=2026-11-24|'date':'2026-11-24'",
        "replan|date=2026-11-25&cause=intemperies|'date':'2026-11-25','cause':'intemperies'",
        "pause|cause=attente-d-acces&third=call&comment=clé&until=2026-12-01"
            + "|'cause':'attente-d-acces','third':'call','comment':'clé','until':'2026-12-01'",
        "resume||",
        "assign|desk=proprete&provider=&reference=DI 7|'desk':'proprete','reference':'DI 7'",
        "split|organisations=call&comment=borne|'organisations':['call'],'comment':'borne'",
        "support|referral=p-1&answer=refuse&reason=doublon&statement="
            + "|'referral':'p-1','answer':'refuse','reason':'doublon'",
        "support|referral=p-1&answer=fait&cost=12,5|'referral':'p-1','answer':'fait','cost':12.5",
        "begin-procedure|procedure=epave|'procedure':'epave'",
        "reach-milestone|milestone=constat&statement=vu&next=call"
            + "|'milestone':'constat','statement':'vu','next':'call'",
        "qualify|landStatus=epci&manager=call|'landStatus':'epci','manager':'call'",
        "correct|nature=depot-sauvage/gravats&severity=&secteur=&place="
            + "|'nature':'depot-sauvage','subNature':'gravats'",
        "correct|nature=nuisibles&place=rue Cook|'nature':'nuisibles','place':'rue Cook'",
        "complement|text=encore là|'text':'encore là'",
        "comment|text=à voir&visibility=interne|'text':'à voir','visibility':'interne'",
        "confirm||",
        "safeguard|statement=balisé&rebilled=oui|'statement':'balisé','rebilled':true",
        "unmerge||",
        "unlink|other=40000000-0000-000a-0000-00000000002b"
            + "|'other':'40000000-0000-000a-0000-00000000002b'",
        "close|way=coordination&reason=vu ensemble|'way':'coordination','reason':'vu ensemble'",
        "dismiss|reason=non-retrouve&comment=|'reason':'non-retrouve'",
        "relay|organisation=call&comment=à suivre|'organisation':'call','comment':'à suivre'",
        "escalate|committee=technique|'committee':'technique'",
        "reopen|reason=revenu|'reason':'revenu'",
        "withdraw|reason=erreur-de-saisie|'reason':'erreur-de-saisie'"
      })
  void formBecomesItsCommand(String act, String typed, String said) {
    Stage.COMMAND.on(API + act, done());
    HttpResponse<String> answer = send(act, fields(typed));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(Browser.location(answer))
        .isEqualTo("/signalements/" + Samples.REPORT + "?fait=" + act + "&numero=LENS-2026-00042");
    String rest = said == null ? "" : "," + said.replace('\'', '"');
    assertThat(Stage.COMMAND.last(API + act).body())
        .isEqualTo("{\"commandId\":\"" + COMMAND + "\",\"version\":2" + rest + "}");
  }

  @ParameterizedTest
  @CsvSource({"merge,into", "link,other"})
  void anotherReportIsNamedByItsNumber(String act, String field) {
    Stage.COMMAND.on(API + act, done());
    Stage.QUERY.on("GET /api/v1/reports", found("LENS-2026-00043"));
    send(act, Map.of(field, " lens-2026-00043 ", "kind", "suite"));
    assertThat(Stage.QUERY.last("GET /api/v1/reports").uri().getQuery())
        .isEqualTo("q=LENS-2026-00043");
    assertThat(Stage.COMMAND.last(API + act).body())
        .contains("\"" + field + "\":\"" + OTHER + "\"");
  }

  @ParameterizedTest
  @CsvSource({"LENS-2026-0004", "LENS-2026-99999", "le canapé", "<b>"})
  void anUnknownNumberIsToldAtItsField(String typed) {
    offered("merge");
    Stage.QUERY.on("GET /api/v1/reports", found("LENS-2026-00043"));
    HttpResponse<String> answer = send("merge", Map.of("into", typed));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("id=\"erreur-merge-into\"", "Aucun dossier qui vous soit ouvert")
        .contains("value=\"" + typed.replace("<", "&lt;").replace(">", "&gt;") + "\"")
        .contains("href=\"#acte-merge\"", "id=\"acte-merge\" open=\"open\"");
    assertThat(Stage.COMMAND.changes()).isEmpty();
  }

  @Test
  void aRefusedNumberIsShownAsItWasTyped() {
    offered("merge");
    Stage.QUERY.on("GET /api/v1/reports", found("LENS-2026-00043"));
    Stage.COMMAND.on(API + "merge", refusal("into", "C’est ce dossier-ci."));
    assertThat(send("merge", Map.of("into", "LENS-2026-00043")).body())
        .contains("C’est ce dossier-ci.", "value=\"LENS-2026-00043\"")
        .doesNotContain("value=\"" + OTHER + "\"");
  }

  @Test
  void aMistakeStandsAtItsFieldAndTheRestIsKept() {
    offered("pause,plan");
    Stage.COMMAND.on(API + "pause", refusal("until", "Choisissez un jour à venir."));
    HttpResponse<String> answer =
        send("pause", fields("cause=intemperies&until=2020-01-01&comment=pluie"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("id=\"erreur-pause-until\">Choisissez un jour à venir.</p>")
        .contains("aria-describedby=\"erreur-pause-until\" aria-invalid=\"true\"")
        .contains("value=\"2020-01-01\"", "value=\"intemperies\" selected", ">pluie</textarea>")
        .contains("id=\"acte-pause\" open=\"open\"")
        .doesNotContain("id=\"acte-plan\" open", "erreur-plan-date\">");
  }

  @Test
  void whatWasTickedStaysTicked() {
    offered("split");
    Stage.COMMAND.on(API + "split", refusal("organisations", "Déjà demandée."));
    assertThat(send("split", Map.of("organisations", "call")).body())
        .contains("value=\"call\" checked=\"checked\"", "Déjà demandée.")
        .doesNotContain("value=\"maisons-et-cites\" checked");
  }

  @Test
  void whatWasDoneIsSaid() {
    offered("resume");
    String page =
        signedIn(Member.guichet())
            .get("/signalements/" + Samples.REPORT + "?fait=pause&numero=LENS-2026-00042")
            .body();
    assertThat(page)
        .contains("Le dossier LENS-2026-00042 est en attente : ses objectifs ne courent plus.");
  }

  private HttpResponse<String> send(String act, Map<String, String> typed) {
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> page = guichet.get("/signalements/" + Samples.REPORT);
    Map<String, String> all = new LinkedHashMap<>(typed);
    all.put("_csrf", Browser.csrf(page));
    all.put("commandId", COMMAND);
    all.put("version", "2");
    return guichet.submit(PATH + act, all);
  }

  private static void offered(String acts) {
    new Living().offering(acts).stands();
  }

  private static Map<String, String> fields(String typed) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String one : typed == null ? new String[0] : typed.split("&")) {
      fields.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
    }
    return fields;
  }

  private static Reply found(String number) {
    String one = "{\"id\":\"%s\",\"number\":\"%s\",\"version\":1,\"state\":\"oriente\"}";
    return Reply.json(
        200,
        "{\"items\":[" + one.formatted(OTHER, number) + "],\"page\":1,\"pages\":1,\"total\":1}");
  }

  private static Reply refusal(String field, String message) {
    return Reply.json(
        422,
        """
        {"code":"rule","title":"Refusé","detail":"Non.","errors":[{"field":"%s","message":"%s"}]}\
        """
            .formatted(field, message));
  }

  private static Reply done() {
    return Reply.json(
        200,
        """
        {"id":"%s","number":"LENS-2026-00042","version":2,"state":"pris-en-charge"}\
        """
            .formatted(Samples.REPORT));
  }
}
