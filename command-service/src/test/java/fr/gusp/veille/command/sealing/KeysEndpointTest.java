package fr.gusp.veille.command.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.gusp.veille.command.report.file.Filings;
import fr.gusp.veille.command.support.Backends;
import fr.gusp.veille.command.support.RunningService;
import fr.gusp.veille.command.support.TestIdentity;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysEndpointTest {

  private static RunningService service;

  @BeforeAll
  static void start() {
    service =
        RunningService.on(
            Backends.emptyDatabase(),
            Backends.kafka().bootstrapServers(),
            "--gusp.relay.enabled=false");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void keyOpensWhatWasSealed() throws GeneralSecurityException {
    UUID report = file();
    byte[] key = Base64.getDecoder().decode(keys(report).get(report.toString()));

    assertThat(key).hasSize(32);
    assertThat(open(sealedDescription(report), key, report)).isEqualTo("un canapé et deux matelas");
  }

  @Test
  void erasedKeyIsAbsent() {
    UUID kept = file();
    UUID erased = file();
    service.jdbc().update("DELETE FROM report_key WHERE report = ?", erased);

    assertThat(keys(kept, erased, UUID.randomUUID())).containsOnlyKeys(kept.toString());
  }

  @Test
  void erasedReportGoesOnWithoutTexts() {
    UUID report = file();
    service.jdbc().update("DELETE FROM report_key WHERE report = ?", report);

    assertThat(act(report, "decline", ",\"reason\":\"doublon\",\"comment\":\"vu hier\""))
        .isEqualTo(422);
    assertThat(act(report, "accept", "")).isEqualTo(200);
    assertThat(keys(report)).isEmpty();
  }

  @Test
  void onlyAServiceIsGivenKeys() {
    assertThat(ask(TestIdentity.gardien(), "{\"reports\":[]}").statusCode()).isEqualTo(403);
    assertThat(ask(TestIdentity.coordination(), "{\"reports\":[]}").statusCode()).isEqualTo(403);
    assertThat(ask(null, "{\"reports\":[]}").statusCode()).isEqualTo(401);
    assertThat(ask(TestIdentity.serviceToken(), "{\"reports\":[]}").body())
        .isEqualTo("{\"keys\":{}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"reports\":null}", "{\"reports\":[\"x\"]}", "", "rubbish"})
  void malformedDemandIsRefused(String demand) {
    assertThat(ask(TestIdentity.serviceToken(), demand).statusCode()).isEqualTo(400);
  }

  @Test
  void aThousandAreTheMost() {
    String many =
        Stream.generate(() -> "\"" + UUID.randomUUID() + "\"")
            .limit(1_001)
            .collect(Collectors.joining(",", "{\"reports\":[", "]}"));

    HttpResponse<String> answer = ask(TestIdentity.serviceToken(), many);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(JsonPath.<String>read(answer.body(), "$.code")).isEqualTo("too-many");
  }

  private static UUID file() {
    UUID report = UUID.randomUUID();
    var answer =
        service.put(
            "api/v1/reports/" + report, TestIdentity.gardien(), Filings.encombrantsRueCook());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return report;
  }

  private static int act(UUID report, String act, String more) {
    return service
        .post(
            "api/v1/reports/" + report + "/" + act,
            TestIdentity.desk("maisons-et-cites", "lens-cite-12-14"),
            "{\"commandId\":\"" + UUID.randomUUID() + "\"" + more + "}")
        .statusCode();
  }

  private static Map<String, String> keys(UUID... reports) {
    String asked =
        Arrays.stream(reports).map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
    HttpResponse<String> answer = ask(TestIdentity.serviceToken(), "{\"reports\":[" + asked + "]}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonPath.read(answer.body(), "$.keys");
  }

  private static HttpResponse<String> ask(String token, String body) {
    return service.post("internal/v1/keys", token, body);
  }

  private static String sealedDescription(UUID report) {
    String filed =
        service
            .jdbc()
            .queryForObject(
                "SELECT convert_from(payload, 'UTF8') FROM event"
                    + " WHERE stream = ? AND sequence = 0",
                String.class,
                report.toString());
    return JsonPath.read(filed, "$.description");
  }

  private static String open(String sealed, byte[] key, UUID report)
      throws GeneralSecurityException {
    byte[] bytes = Base64.getDecoder().decode(sealed.substring("v1.".length()));
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(key, "AES"),
        new GCMParameterSpec(128, bytes, 0, 12));
    cipher.updateAAD(report.toString().getBytes(StandardCharsets.UTF_8));
    return new String(cipher.doFinal(bytes, 12, bytes.length - 12), StandardCharsets.UTF_8);
  }
}
