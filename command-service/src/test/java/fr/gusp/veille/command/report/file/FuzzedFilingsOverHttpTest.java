package fr.gusp.veille.command.report.file;

import static fr.gusp.veille.command.report.file.Filings.encombrantsRueCook;
import static fr.gusp.veille.command.support.TestIdentity.gardien;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.report.ReportClient;
import fr.gusp.veille.command.report.ReportClient.Reply;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A good filing, damaged at random: accepted, or refused in words, and never a failure of ours. */
class FuzzedFilingsOverHttpTest {

  private static final long SEED = 20_261_120;
  private static final int TRIES = 150;
  private static final List<String> ODD =
      List.of(
          "null",
          "[]",
          "{}",
          "-0",
          "1e400",
          "-1e-400",
          "\"\\ud83d\"",
          "\"\\u0000\"",
          "\"\\u000b\"",
          "true",
          "NaN",
          "\"\"",
          "[[[[]]]]",
          "{\"lat\":[]}",
          "99999999999999999999",
          "\"+999999999-01-01T00:00Z\"",
          "\"💥\"",
          "\u2028",
          "\ufeff",
          ",",
          ":",
          "\\",
          "\"");

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
  void damageIsNeverAFailureOfOurs() {
    Random random = new Random(SEED);
    for (int n = 0; n < TRIES; n++) {
      String body = damaged(encombrantsRueCook(), random);
      String before = client.stored();

      Reply reply = client.file(UUID.randomUUID(), gardien(), body);

      assertThat(reply.http().statusCode()).as(body).isLessThan(500);
      if (reply.http().statusCode() >= 400) {
        assertThat(reply.<String>read("$.code")).as(body).isNotBlank();
        assertThat(client.stored()).as(body).isEqualTo(before);
      }
    }
  }

  private static String damaged(String body, Random random) {
    String result = body;
    for (int hits = random.nextInt(2) + 1; hits > 0; hits--) {
      result = random.nextBoolean() ? otherValue(result, random) : otherBytes(result, random);
    }
    return result;
  }

  /** One value exchanged for an odd one; the JSON may even stay whole. */
  private static String otherValue(String body, Random random) {
    String[] pairs = body.split("(?<=:) ", -1);
    int at = pairs.length == 1 ? 0 : 1 + random.nextInt(pairs.length - 1);
    String odd = ODD.get(random.nextInt(ODD.size()));
    pairs[at] = pairs[at].replaceFirst("^(\"[^\"]*\"|[^,}]*)", "");
    pairs[at] = odd + pairs[at];
    return String.join(" ", pairs);
  }

  private static String otherBytes(String body, Random random) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    int from = random.nextInt(bytes.length);
    int length = Math.min(random.nextInt(6), bytes.length - from);
    for (int n = 0; n < length; n++) {
      bytes[from + n] = (byte) random.nextInt(128);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
