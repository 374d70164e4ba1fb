package fr.gusp.veille.command.asset.register.imports;

import static fr.gusp.veille.command.support.TestIdentity.coordination;
import static fr.gusp.veille.command.support.TestIdentity.gardien;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.report.ReportClient;
import fr.gusp.veille.command.report.ReportClient.Reply;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A list of équipements, line by line: a bad line refuses itself and no other. */
class ImportOverHttpTest {

  private static final String HEADER = "type;numero;libelle;quartier;lieu\n";

  private static ReportClient client;

  @BeforeAll
  static void start() {
    client = new ReportClient();
  }

  @AfterAll
  static void stop() {
    client.close();
  }

  @Test
  void everyLineIsAnswered() {
    String list =
        HEADER
            + "borne;E-1;Borne;lens-cite-12-14;rue Cook\n"
            + "fusee;E-2;;lens-cite-12-14;\n"
            + "borne;E-3;\"sans fin;lens-cite-12-14;\n"
            + ";;;;\n"
            + "borne;e 1;la même;lens-cite-12-14;\n"
            + "hall;E-5;Hall;bethune-mont-liebaut;\n";

    Reply answer = bring(list, coordination()).is(200);

    assertThat(answer.<Integer>read("$.created")).isEqualTo(1);
    assertThat(answer.<Integer>read("$.refused")).isEqualTo(4);
    assertThat(answer.<List<Integer>>read("$.lines[*].line")).containsExactly(2, 3, 4, 6, 7);
    assertThat(answer.<List<String>>read("$.lines[*].why.code"))
        .containsExactly(
            "unknown-value",
            "malformed-line",
            "named-twice",
            "only-the-coordination-keeps-the-assets");
  }

  @Test
  void theSameListAgainChangesNothing() {
    String list = "\uFEFF" + HEADER + "hall;R-1;Hall A;lens-cite-12-14;rue Cook\r\n";
    bring(list, coordination()).is(200);
    String before = client.stored();

    Reply again = bring(list, coordination()).is(200);

    assertThat(again.<Integer>read("$.unchanged")).isEqualTo(1);
    assertThat(client.stored()).isEqualTo(before);
    assertThat(bring(list.replace("Hall A", "Hall B"), coordination()).<Integer>read("$.changed"))
        .isEqualTo(1);
  }

  @Test
  void whatWasRetiredIsBackWithTheNextList() {
    String list = HEADER + "avaloir;T-1;;lens-cite-12-14;rue Cook\n";
    String asset = bring(list, coordination()).read("$.lines[0].asset");

    retire(asset, gardien()).isProblem(403, "only-the-coordination-keeps-the-assets");
    assertThat(retire(asset, coordination()).is(200).<String>read("$.state")).isEqualTo("retire");
    retire(asset, coordination()).isProblem(409, "an-asset-is-retired-once");
    retire(UUID.randomUUID().toString(), coordination()).isProblem(404, "asset-unknown");
    assertThat(bring(list, coordination()).<Integer>read("$.changed")).isEqualTo(1);
    assertThat(client.storedAt("asset:" + asset)).contains("Avaloir T-1");
  }

  @Test
  void whatIsNoListIsRefusedAsAWhole() {
    String before = client.stored();

    bring("libelle;lieu\nx;y\n", coordination()).isProblem(422, "missing-column").names("file");
    bring("", coordination()).isProblem(422, "missing-column");
    bring((HEADER + "borne;1;é;lens-cite-12-14;").getBytes(ISO_8859_1), coordination())
        .isProblem(422, "not-utf-8");
    bring(new byte[3 * 1024 * 1024], coordination()).isProblem(422, "too-large");
    bring(HEADER, gardien()).isProblem(403, "only-a-coordination-imports");
    assertThat(client.stored()).isEqualTo(before);
  }

  @Test
  void columnsNobodyKnowsAreNamed() {
    Reply answer = bring("N°;Type;Numero;quartier\n1;borne;C-1;lens-cite-12-14\n", coordination());

    assertThat(answer.is(200).<List<String>>read("$.ignored")).containsExactly("N°");
    assertThat(answer.<Integer>read("$.created")).isEqualTo(1);
  }

  @Test
  void whatIsCopiedFromASpreadsheetHasTabs() {
    String list = "type\tnumero\tquartier\nborne\tT;9\tlens-cite-12-14\n";

    assertThat(bring(list, coordination()).is(200).<Integer>read("$.created")).isEqualTo(1);
  }

  @Test
  void fiveThousandLinesAreTaken() {
    String list =
        IntStream.range(0, 5_000)
            .mapToObj(n -> "candelabre;L-%05d;;lens-cite-12-14;rue Cook".formatted(n))
            .collect(Collectors.joining("\n", HEADER, "\n"));

    assertThat(bring(list, coordination()).is(200).<Integer>read("$.created")).isEqualTo(5_000);
    assertThat(bring(list, coordination()).is(200).<Integer>read("$.unchanged")).isEqualTo(5_000);
  }

  private static Reply retire(String asset, String token) {
    String body = ReportClient.command(UUID.randomUUID(), "");
    return client.postTo("assets/" + asset + "/retire", token, body);
  }

  private static Reply bring(String list, String token) {
    return bring(list.getBytes(UTF_8), token);
  }

  private static Reply bring(byte[] list, String token) {
    return client.send(
        client
            .request("assets/import", token)
            .setHeader("Content-Type", "text/csv")
            .POST(HttpRequest.BodyPublishers.ofByteArray(list)));
  }
}
