package fr.gusp.veille.command.deskwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.gusp.veille.command.support.RunningService;
import fr.gusp.veille.command.support.TestIdentity;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saved views, preferences and standard texts, from outside. */
class DeskSettingsOverHttpTest {

  private static final String VIEWS = "api/v1/settings/views";
  private static final String TEXTS = "api/v1/settings/texts";
  private static final String PREFERENCES = "api/v1/settings/preferences";
  private static final String MINE =
      "{\"name\":\"%s\",\"page\":\"file\",\"filters\":\"nature=voirie&tri=-numero\",\"shared\":%s}";

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start("--gusp.relay.enabled=false");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void viewIsSavedRenamedSharedAndDeletedByItsOwner() {
    String owner = guichet("ville-lens");
    String colleague = guichet("ville-lens");
    String view = VIEWS + "/" + UUID.randomUUID();

    assertThat(service.put(view, owner, MINE.formatted("Voirie", false)).statusCode())
        .isEqualTo(201);
    assertThat(names(owner)).containsExactly("Voirie");
    assertThat(names(colleague)).isEmpty();

    assertThat(service.put(view, owner, MINE.formatted("La voirie", true)).statusCode())
        .isEqualTo(200);
    assertThat(names(colleague)).containsExactly("La voirie");
    assertThat(names(guichet("call"))).isEmpty();
    assertThat(list(colleague, "mine")).containsExactly(false);
    assertThat(list(owner, "filters")).containsExactly("nature=voirie&tri=-numero");

    HttpResponse<String> stolen = service.put(view, colleague, MINE.formatted("À moi", true));
    assertThat(stolen.statusCode()).isEqualTo(403);
    assertThat(stolen.body()).contains("only-its-owner-changes-a-view");
    assertThat(service.post(view + "/delete", colleague, "").statusCode()).isEqualTo(403);
    assertThat(service.post(view + "/delete", guichet("call"), "").statusCode()).isEqualTo(404);

    assertThat(service.post(view + "/delete", owner, "").statusCode()).isEqualTo(204);
    assertThat(names(owner)).isEmpty();
    assertThat(service.post(view + "/delete", owner, "").statusCode()).isEqualTo(404);
  }

  @Test
  void sameNameTwiceIsRefusedButTheSameViewTwiceIsNot() {
    String owner = guichet("ville-lens");
    String view = VIEWS + "/" + UUID.randomUUID();
    service.put(view, owner, MINE.formatted("Voirie", false));

    assertThat(service.put(view, owner, MINE.formatted("Voirie", false)).statusCode())
        .isEqualTo(200);
    HttpResponse<String> again =
        service.put(VIEWS + "/" + UUID.randomUUID(), owner, MINE.formatted("Voirie", false));
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("a-member-names-each-view-once", "\"field\":\"name\"");
    assertThat(names(owner)).hasSize(1);
  }

  @Test
  void fiftyViewsAreEnough() {
    String owner = guichet("ville-lens");
    for (int n = 0; n < 50; n++) {
      service.put(VIEWS + "/" + UUID.randomUUID(), owner, MINE.formatted("Vue " + n, false));
    }
    assertThat(
            service
                .put(VIEWS + "/" + UUID.randomUUID(), owner, MINE.formatted("Encore une", false))
                .body())
        .contains("a-member-keeps-at-most-fifty-views");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"page\":\"file\"}",
        "{\"name\":\"x\",\"page\":\"ailleurs\"}",
        "{\"name\":\"x\",\"page\":\"file\",\"filters\":\"//autre.example\"}",
        "{\"name\":\"x\",\"page\":\"file\",\"shared\":\"oui\"}",
        "{\"name\":\"x\",\"page\":\"file\",\"member\":\"moi\"}",
        "pas du JSON"
      })
  void badViewIsRefusedAndNotKept(String body) {
    String owner = guichet("ville-lens");
    HttpResponse<String> answer = service.put(VIEWS + "/" + UUID.randomUUID(), owner, body);

    assertThat(answer.statusCode()).isIn(400, 422);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("problem+json");
    assertThat(names(owner)).isEmpty();
  }

  @Test
  void shortcutsStayOffForTheMemberWhereverTheySignIn() {
    String member = UUID.randomUUID().toString();
    String here = token(member, "ville-lens", "guichet");
    String elsewhere = token(member, "ville-lens", "guichet");

    assertThat(service.get(PREFERENCES, here).body()).isEqualTo("{\"shortcuts\":true}");
    assertThat(service.put(PREFERENCES, here, "{\"shortcuts\":false}").statusCode()).isEqualTo(200);
    assertThat(service.get(PREFERENCES, elsewhere).body()).isEqualTo("{\"shortcuts\":false}");
    assertThat(service.get(PREFERENCES, guichet("ville-lens")).body()).contains("true");
    assertThat(service.put(PREFERENCES, here, "{\"shortcuts\":3}").statusCode()).isEqualTo(400);
    assertThat(service.get(PREFERENCES, null).statusCode()).isEqualTo(401);
  }

  @Test
  void standardTextsAreTheOrganisationsOwn() {
    String desk = guichet("maisons-et-cites");
    String text = TEXTS + "/" + UUID.randomUUID();
    String body =
        "{\"act\":\"decline\",\"nature\":\"depot-sauvage\",\"name\":\"Voie publique\","
            + "\"text\":\"Le lieu {lieu} est sur la voie publique.\"}";

    assertThat(service.put(text, desk, body).statusCode()).isEqualTo(200);
    assertThat(service.get(TEXTS, guichet("maisons-et-cites")).body()).contains("Voie publique");
    assertThat(service.get(TEXTS, guichet("ville-lens")).body()).isEqualTo("{\"items\":[]}");
    assertThat(service.put(text, guichet("ville-lens"), body).statusCode()).isEqualTo(404);
    assertThat(service.put(text, gardien("maisons-et-cites"), body).body())
        .contains("only-the-desk-writes-its-texts");
    assertThat(service.put(text, desk, body.replace("{lieu}", "{auteur}")).body())
        .contains("unknown-variable");
    assertThat(service.post(text + "/delete", guichet("ville-lens"), "").statusCode())
        .isEqualTo(404);
    assertThat(service.post(text + "/delete", desk, "").statusCode()).isEqualTo(204);
    assertThat(service.get(TEXTS, desk).body()).isEqualTo("{\"items\":[]}");
  }

  private static List<String> names(String token) {
    return list(token, "name");
  }

  private static <T> List<T> list(String token, String field) {
    return JsonPath.read(service.get(VIEWS, token).body(), "$.items[*]." + field);
  }

  private static String guichet(String organisation) {
    return token(UUID.randomUUID().toString(), organisation, "guichet");
  }

  private static String gardien(String organisation) {
    return token(UUID.randomUUID().toString(), organisation, "gardien");
  }

  private static String token(String member, String organisation, String role) {
    return TestIdentity.token(member, organisation, role, null, "lens-cite-12-14");
  }
}
