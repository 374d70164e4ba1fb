package fr.gusp.veille.gateway.desk.help;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpTest extends GatewayTest {

  @ParameterizedTest
  @EnumSource(Profile.class)
  void everyUserHasAPageThatNeedsNoSession(Profile profile) {
    HttpResponse<String> page = stranger().get("/aide/" + profile.code());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<h1>" + profile.title() + "</h1>", "aucun usage disciplinaire")
        .doesNotContain("th:", "null");
    assertThat(stranger().get("/aide").body()).contains("/aide/" + profile.code());
  }

  @Test
  void helpForNobodyIsNotFound() {
    assertThat(signedIn(Member.guichet()).get("/aide/prefet").statusCode()).isEqualTo(404);
  }

  @Test
  void firstPageTellsEachRoleHowToBegin() {
    assertThat(signedIn(Member.guichet()).get("/file/ville-lens").body())
        .contains("data-island=\"hint\" data-key=\"guichet\"", "/aide/guichet");
    assertThat(signedIn(Member.gardien()).get("/").body())
        .contains("data-key=\"gardien\"", "Sur le terrain");
    assertThat(signedIn(Member.guichet()).get("/signalements").body())
        .doesNotContain("data-island=\"hint\"");
  }
}
