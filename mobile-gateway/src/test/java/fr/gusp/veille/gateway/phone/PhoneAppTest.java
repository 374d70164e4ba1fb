package fr.gusp.veille.gateway.phone;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PhoneAppTest extends GatewayTest {

  private static final Pattern ADDRESS = Pattern.compile("\"(/[^\"]+)\"");

  @Test
  void shellOpensWithoutASessionAndIsTheSameForEverybody() {
    HttpResponse<String> first = stranger().get("/app");
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.body()).contains("lang=\"fr\"", "id=\"app\"", "type=\"module\"");
    assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
    assertThat(first.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(stranger().get("/app/nouveau").body()).isEqualTo(first.body());
  }

  @Test
  void workerBeginsWithWhatItMustKeep() {
    HttpResponse<String> worker = stranger().get("/sw.js");
    assertThat(worker.headers().firstValue("Content-Type").orElse("")).contains("javascript");
    assertThat(worker.headers().firstValue("Cache-Control")).contains("no-cache");
    String list = worker.body().lines().findFirst().orElseThrow();
    assertThat(list).startsWith("self.VEILLE = ").contains("\"version\"", "\"/app\"");
    Matcher address = ADDRESS.matcher(list);
    while (address.find()) {
      assertThat(stranger().get(address.group(1)).statusCode()).as(address.group(1)).isEqualTo(200);
    }
  }

  @Test
  void hashedFilesAreKeptForEver() {
    Matcher script =
        Pattern.compile("src=\"(/assets/[^\"]+)\"").matcher(stranger().get("/app").body());
    assertThat(script.find()).isTrue();
    assertThat(stranger().get(script.group(1)).headers().firstValue("Cache-Control").orElse(""))
        .contains("max-age=31536000", "immutable");
  }

  @Test
  void missingFileIsNotFoundAndNotKept() {
    HttpResponse<String> answer = stranger().get("/assets/none-0.js");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
  }
}
