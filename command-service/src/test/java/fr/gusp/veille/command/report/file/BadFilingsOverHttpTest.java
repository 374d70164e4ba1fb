package fr.gusp.veille.command.report.file;

import static fr.gusp.veille.command.report.file.Filings.encombrantsRueCook;
import static fr.gusp.veille.command.support.TestIdentity.gardien;
import static fr.gusp.veille.command.support.TestIdentity.gardienWith;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fr.gusp.veille.command.report.ReportClient;
import fr.gusp.veille.command.report.ReportClient.Reply;
import fr.gusp.veille.command.support.TestIdentity;
import java.net.http.HttpRequest;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What cannot be accepted is answered in words and stored nowhere, the log included. */
@ExtendWith(OutputCaptureExtension.class)
class BadFilingsOverHttpTest {

  private static ReportClient client;
  private String before = "";

  @BeforeAll
  static void start() {
    client = new ReportClient();
  }

  @AfterAll
  static void stop() {
    client.close();
  }

  @BeforeEach
  void count() {
    before = client.stored();
  }

  @AfterEach
  void nothingIsStoredAndNothingIsLogged(CapturedOutput log) {
    assertThat(client.stored()).isEqualTo(before);
    assertThat(log.getAll()).doesNotContain("Verlaine", "canapé", "Exception");
  }

  @ParameterizedTest
  @MethodSource("fr.gusp.veille.command.report.file.BadFiling#all")
  void aMistakeIsNamedByCodeAndField(BadFiling bad) {
    Reply refused = client.send(client.put(path(), gardien(), bad.body()));

    refused.isProblem(bad.status(), bad.code()).names(bad.field());
    assertThat(refused.<String>read("$.errors[0].code")).isEqualTo(bad.code());
    assertThat(refused.<String>read("$.errors[0].message")).isNotBlank();
    assertThat(refused.<String>read("$.detail")).isNotBlank();
    assertThat(refused.body()).doesNotContain("Verlaine");
  }

  @Test
  void everyMistakeIsNamedInOneAnswer() {
    Reply refused = file(path(), "{\"nature\":\"meteo\",\"photos\":[1],\"couleur\":\"bleu\"}");

    refused.is(400);
    assertThat(refused.<Iterable<String>>read("$.errors[*].field"))
        .containsExactlyInAnyOrder("nature", "observedAt", "photos", "couleur");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-1-1-1-1",
        "42",
        "zzzzzzzz-0000-4000-8000-000000000000",
        "6d9c0c52-0000-4000-8000-00000000000",
        "6d9c0c520000400080000000000000000000"
      })
  void anIdentifierThatIsNoUuidIsRefused(String id) {
    Reply refused = file("reports/" + id, encombrantsRueCook());

    refused.isProblem(400, "malformed-id").names("id");
  }

  @Test
  void aBodyBeyond64KibIsNotReadToItsEnd() {
    String large = "{\"description\":\"Verlaine %s\"}".formatted("x".repeat(70_000));

    file(path(), large).isProblem(413, "too-large");
  }

  @Test
  void noBodyAtAllIsMalformed() {
    file(path(), "").isProblem(400, "malformed-json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "multipart/form-data", "n'importe"})
  void onlyJsonIsRead(String type) {
    Reply refused =
        client.send(
            client
                .put(path(), gardien(), encombrantsRueCook().getBytes(UTF_8))
                .setHeader("Content-Type", type));

    refused.isProblem(415, "unsupported-media-type");
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, reports/6d9c0c52-0000-4000-8000-000000000000, 405, method-not-allowed",
    "GET, reports/6d9c0c52-0000-4000-8000-000000000000/accept, 405, method-not-allowed",
    "PUT, nowhere, 404, not-found",
    "PUT, reports/a/b/c, 404, not-found"
  })
  void anAddressOrMethodThatIsNotThereIsAProblemToo(
      String method, String path, int status, String code) {
    HttpRequest.Builder request =
        client
            .request(path, gardien())
            .method(method, HttpRequest.BodyPublishers.ofString(encombrantsRueCook()));

    client.send(request).isProblem(status, code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reports/%2e%2e", "reports/a%2Fb", "reports/a;b=c", "reports//", "%00"})
  void anAddressThatHidesSomethingIsRefused(String path) {
    Reply refused = file(path, encombrantsRueCook());

    assertThat(refused.http().statusCode()).isBetween(400, 404);
    assertThat(refused.http().headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/xml", "image/png"})
  void aProblemIsJsonWhateverIsAskedFor(String accept) {
    client
        .send(client.put(path(), gardien(), "{}".getBytes(UTF_8)).header("Accept", accept))
        .isProblem(400, "missing-field");
  }

  @ParameterizedTest
  @MethodSource("tokensThatAreNotBelieved")
  void whoIsNotKnownIsAsked(@Nullable String token) {
    Reply refused = client.send(client.put(path(), token, encombrantsRueCook().getBytes(UTF_8)));

    refused.isProblem(401, "unauthenticated");
    assertThat(refused.http().headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
  }

  static Stream<@Nullable String> tokensThatAreNotBelieved() {
    Date past = Date.from(Instant.now().minusSeconds(3_600));
    String good = gardien();
    return Stream.of(
        null,
        "abc",
        "a.b.c",
        gardienWith(claims -> claims.expirationTime(past)),
        gardienWith(claims -> claims.issuer("http://elsewhere.test")),
        gardienWith(claims -> claims.audience("autre")),
        gardienWith(claims -> claims.audience((String) null)),
        TestIdentity.tokenFrom("http://elsewhere.test"),
        unsigned(good),
        good.substring(0, good.length() - 12) + "AAAAAAAAAAAA");
  }

  private static String unsigned(String good) {
    try {
      return new PlainJWT(SignedJWT.parse(good).getJWTClaimsSet()).serialize();
    } catch (ParseException cannotBe) {
      throw new IllegalStateException(cannotBe);
    }
  }

  @ParameterizedTest
  @MethodSource("tokensOfNoMember")
  void whoBelongsNowhereFilesNothing(String token) {
    client
        .send(client.put(path(), token, encombrantsRueCook().getBytes(UTF_8)))
        .isProblem(403, "not-a-member");
  }

  static Stream<String> tokensOfNoMember() {
    return Stream.of(
        TestIdentity.serviceToken(),
        gardienWith(claims -> claims.subject("pas-un-uuid")),
        gardienWith(claims -> claims.claim("organisation", null)),
        gardienWith(claims -> claims.claim("organisation", "Pas Un Code")),
        gardienWith(claims -> claims.claim("role", "roi")),
        gardienWith(claims -> claims.claim("quartiers", "PAS UN CODE")));
  }

  @Test
  void whoWorksElsewhereOrOnlyLooksIsForbidden() {
    byte[] body = encombrantsRueCook().getBytes(UTF_8);

    client
        .send(client.put(path(), TestIdentity.mediateur(), body))
        .isProblem(403, "the-quartier-is-in-the-callers-territory");
    client
        .send(client.put(path(), gardienWith(c -> c.claim("role", "comite")), body))
        .isProblem(403, "only-a-member-in-the-field-or-at-a-desk-files");
  }

  private static Reply file(String path, String body) {
    return client.send(client.put(path, gardien(), body.getBytes(UTF_8)));
  }

  private static String path() {
    return "reports/" + UUID.randomUUID();
  }
}
