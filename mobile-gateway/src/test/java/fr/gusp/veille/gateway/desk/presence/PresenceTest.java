package fr.gusp.veille.gateway.desk.presence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Browser;
import fr.gusp.veille.gateway.stage.Samples;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PresenceTest extends GatewayTest {

  private static final String DOSSIER = "/signalements/" + Samples.REPORT;

  @Test
  void twoEditorsHearOfEachOther() {
    Browser ville = signedIn(Member.guichet());
    Browser call = signedIn(member("coordination", "call"));
    String here = UUID.randomUUID().toString();
    String there = UUID.randomUUID().toString();

    assertThat(tell(ville, here, true).body()).isEqualTo("{\"others\":[]}");
    assertThat(tell(call, there, false).body())
        .contains("Un agent (Ville de Lens)", "\"edits\":true");
    assertThat(tell(ville, here, true).body()).contains("Un agent (", "\"edits\":false");

    assertThat(gone(ville, here).statusCode()).isEqualTo(200);
    assertThat(tell(call, there, false).body()).isEqualTo("{\"others\":[]}");
    gone(call, there);
  }

  @Test
  void ownOtherTabsAndFieldAgentsAreNoNews() {
    Browser ville = signedIn(Member.guichet());
    String one = UUID.randomUUID().toString();
    String other = UUID.randomUUID().toString();
    tell(ville, one, true);
    assertThat(tell(ville, other, true).body()).isEqualTo("{\"others\":[]}");

    Browser gardien = signedIn(member("gardien", "maisons-et-cites"));
    String phone = UUID.randomUUID().toString();
    assertThat(tell(gardien, phone, false).body()).isEqualTo("{\"others\":[]}");
    assertThat(tell(ville, one, true).body()).isEqualTo("{\"others\":[]}");
    gone(ville, one);
    gone(ville, other);
  }

  @Test
  void whoMayNotOpenTheDossierTakesNoPart() {
    Browser ville = signedIn(Member.guichet());
    Stage.QUERY.on("GET /api/v1/reports/" + Samples.REPORT, Reply.json(404, "{}"));
    assertThat(tell(ville, UUID.randomUUID().toString(), true).statusCode()).isEqualTo(404);
    assertThat(tell(ville, "moi", true).statusCode()).isEqualTo(400);
  }

  @Test
  void dossierOfADeskTellsWhereToAsk() {
    assertThat(signedIn(Member.guichet()).get(DOSSIER).body())
        .contains("data-island=\"presence\"", "data-address=\"" + DOSSIER + "/presence\"");
    assertThat(signedIn(Member.gardien()).get(DOSSIER).body()).doesNotContain("\"presence\"");
  }

  private static HttpResponse<String> tell(Browser browser, String tab, boolean edits) {
    return send(browser, "{\"tab\":\"%s\",\"edits\":%s,\"gone\":false}".formatted(tab, edits));
  }

  private static HttpResponse<String> gone(Browser browser, String tab) {
    return send(browser, "{\"tab\":\"%s\",\"edits\":false,\"gone\":true}".formatted(tab));
  }

  private static HttpResponse<String> send(Browser browser, String body) {
    if (browser.cookie("XSRF-TOKEN").isEmpty()) {
      browser.get("/signalements");
    }
    return browser.send(
        "POST",
        DOSSIER + "/presence",
        body,
        "Content-Type",
        "application/json",
        "Accept",
        "application/json",
        "X-XSRF-TOKEN",
        browser.cookie("XSRF-TOKEN"));
  }

  private static Member member(String role, String organisation) {
    return new Member(
        UUID.nameUUIDFromBytes(role.getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString(),
        organisation,
        role,
        List.of("lens-cite-12-14"),
        "call");
  }
}
