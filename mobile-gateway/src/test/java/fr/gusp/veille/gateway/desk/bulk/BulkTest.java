package fr.gusp.veille.gateway.desk.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Browser;
import fr.gusp.veille.gateway.stage.Samples;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BulkTest extends GatewayTest {

  private static final Pattern COMMAND = Pattern.compile("\"commandId\":\"([0-9a-f-]{36})\"");
  private static final Pattern BOX =
      Pattern.compile("name=\"dossier\"[^>]*value=\"([^\"]+:[^\"]+)\"");

  @Test
  void hundredChosenWithThreeForbiddenAreNinetySevenDone() {
    List<UUID> reports = hundred();
    reports.forEach(id -> on(id, done(id)));
    reports.subList(40, 43).forEach(id -> on(id, forbidden()));
    Browser guichet = signedIn(Member.guichet());

    HttpResponse<String> answer = send(guichet, reports);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("97 faits, 3 refusés", "Seul le guichet de l’organisation chargée répond.")
        .contains("Ce qui est fait reste fait");
    assertThat(asked()).hasSize(100);
    assertThat(commands()).hasSize(100).doesNotHaveDuplicates();
  }

  @Test
  void silenceOfOneIsSaidAndCanBeSentAgainUnderTheSameIdentifier() {
    List<UUID> reports = hundred().subList(0, 3);
    reports.forEach(id -> on(id, done(id)));
    on(reports.get(1), done(reports.get(1)).late(java.time.Duration.ofSeconds(3)));
    Browser guichet = signedIn(Member.guichet());

    HttpResponse<String> answer = send(guichet, reports);

    assertThat(answer.body())
        .contains("2 faits, 0 refusé", "Pas de réponse à temps", "Renvoyer ceux-là")
        .contains("value=\"" + reports.get(1) + ":2:", "name=\"reason\" value=\"doublon\"");
  }

  @Test
  void formSentTwiceCarriesTheSameIdentifiers() {
    List<UUID> reports = hundred();
    reports.forEach(id -> on(id, done(id)));
    Browser guichet = signedIn(Member.guichet());

    send(guichet, reports);
    List<String> first = commands();
    send(guichet, reports);

    assertThat(commands().stream().sorted().distinct().toList())
        .isEqualTo(first.stream().sorted().toList());
  }

  @Test
  void previewShowsHowManyAndMakesAnIdentifierForEach() {
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> list = guichet.get("/file/ville-lens");
    assertThat(list.body()).contains("name=\"dossier\"", "form=\"lot\"", "Toute la page");
    HttpResponse<String> preview =
        guichet.send(
            "POST",
            "/lots/apercu",
            "_csrf=%s&choix=page&acte=decline&retour=%s"
                .formatted(encoded(Browser.csrf(list)), encoded("/file/ville-lens?liste=a-trier")),
            "Content-Type",
            "application/x-www-form-urlencoded");

    assertThat(preview.statusCode()).isEqualTo(200);
    assertThat(preview.body())
        .contains("Renvoyer à la coordination : 4\u00a0dossiers", "Motif du renvoi", "Décochez")
        .contains("action sans doute refusée", "/file/ville-lens?liste=a-trier");
    List<String> boxes = BOX.matcher(preview.body()).results().map(r -> r.group(1)).toList();
    assertThat(boxes).hasSize(4).doesNotHaveDuplicates();
    assertThat(Stage.COMMAND.changes()).isEmpty();
  }

  @Test
  void onlyTickedOnesAreLookedAt() {
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> list = guichet.get("/file/ville-lens");
    HttpResponse<String> preview =
        guichet.send(
            "POST",
            "/lots/apercu",
            "_csrf=%s&choix=coches&acte=accept&dossier=%s"
                .formatted(encoded(Browser.csrf(list)), Samples.REPORT),
            "Content-Type",
            "application/x-www-form-urlencoded");
    assertThat(preview.body()).contains("Prendre en charge : 1\u00a0dossier<");
  }

  @Test
  void nothingChosenOrAnActOfAnotherRoleIsRefused() {
    Browser guichet = signedIn(Member.guichet());
    String csrf = encoded(Browser.csrf(guichet.get("/file/ville-lens")));
    assertThat(post(guichet, "/lots/apercu", "_csrf=" + csrf + "&choix=coches&acte=accept").body())
        .contains("Aucun dossier choisi");
    assertThat(post(guichet, "/lots", "_csrf=" + csrf + "&acte=refer").statusCode()).isEqualTo(403);
    assertThat(post(guichet, "/lots", "_csrf=" + csrf + "&acte=accept").statusCode())
        .isEqualTo(400);
  }

  private static HttpResponse<String> send(Browser browser, List<UUID> reports) {
    StringBuilder body =
        new StringBuilder("acte=decline&reason=doublon&comment=vu&_csrf=")
            .append(encoded(Browser.csrf(browser.get("/file/ville-lens"))));
    for (UUID id : reports) {
      UUID command = UUID.nameUUIDFromBytes(id.toString().getBytes(StandardCharsets.UTF_8));
      body.append("&dossier=").append(encoded(id + ":2:" + command));
      body.append("&numero-").append(id).append("=LENS-2026-00001");
    }
    return post(browser, "/lots", body.toString());
  }

  private static HttpResponse<String> post(Browser browser, String path, String body) {
    return browser.send("POST", path, body, "Content-Type", "application/x-www-form-urlencoded");
  }

  private static List<UUID> hundred() {
    List<UUID> reports = new ArrayList<>();
    for (int n = 0; n < 100; n++) {
      reports.add(new UUID(7, n));
    }
    return reports;
  }

  private static void on(UUID report, Reply reply) {
    Stage.COMMAND.on("POST /api/v1/reports/" + report + "/decline", reply);
    Stage.QUERY.on("GET /api/v1/reports/" + report, Reply.json(200, Samples.file("report")));
  }

  private static List<String> asked() {
    return Stage.COMMAND.asked().stream()
        .filter(one -> one.method().equals("POST"))
        .map(one -> one.body())
        .toList();
  }

  private static List<String> commands() {
    return asked().stream()
        .map(COMMAND::matcher)
        .filter(Matcher::find)
        .map(m -> m.group(1))
        .toList();
  }

  private static Reply done(UUID report) {
    return Reply.json(
        200, "{\"id\":\"%s\",\"number\":\"LENS-2026-00042\",\"version\":2}".formatted(report));
  }

  private static Reply forbidden() {
    return Reply.json(
        403,
        """
        {"code":"only-the-desk-of-the-holder-answers","title":"Action refusée",
         "detail":"Seul le guichet de l’organisation chargée répond."}""");
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
