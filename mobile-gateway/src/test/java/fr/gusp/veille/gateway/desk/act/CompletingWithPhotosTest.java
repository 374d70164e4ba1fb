package fr.gusp.veille.gateway.desk.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.photo.PhotoCorpus;
import fr.gusp.veille.gateway.stage.Browser;
import fr.gusp.veille.gateway.stage.Samples;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompletingWithPhotosTest extends GatewayTest {

  private static final String PATH = "/signalements/" + Samples.REPORT + "/complete";
  private static final String API = "POST /api/v1/reports/" + Samples.REPORT + "/complete";
  private static final byte[] PHOTO = PhotoCorpus.jpeg(2400, 1800);

  @Test
  void photosAreKeptAndNamedInTheCommand() throws Exception {
    HttpResponse<String> answer = complete("apres.jpg", PHOTO);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(Stage.COMMAND.last(API).body())
        .contains("\"photos\":[\"" + hash(PHOTO) + "\"]", "\"statement\":\"Enlevé\"");
    assertThat(kept(hash(PHOTO))).isTrue();
    await().untilAsserted(() -> assertThat(waiting()).isEmpty());
  }

  @Test
  void noPhotoChosenIsNoPhoto() throws Exception {
    assertThat(complete("", new byte[0]).statusCode()).isEqualTo(303);
    assertThat(Stage.COMMAND.last(API).body()).doesNotContain("photos");
  }

  @Test
  void whatIsNoPhotoIsRefusedAndTheTextStays() throws Exception {
    byte[] text = "pas une photo".getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> answer = complete("facture.jpg", text);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("n’est pas une photo lisible", "Rien n’a été enregistré", "Enlevé");
    assertThat(Stage.COMMAND.changes()).isEmpty();
    assertThat(kept(hash(text))).isFalse();
  }

  @Test
  void photoThatIsTooHeavyIsRefused() throws Exception {
    HttpResponse<String> answer = complete("lourde.jpg", new byte[12 * 1024 * 1024 + 100_000]);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(Stage.COMMAND.changes()).isEmpty();
    await().untilAsserted(() -> assertThat(waiting()).isEmpty());
  }

  @Test
  void formWithoutItsTokenIsRefused() throws Exception {
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> answer = guichet.upload(PATH, Map.of("statement", "x"), "a.jpg", PHOTO);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(Stage.COMMAND.changes()).isEmpty();
  }

  private HttpResponse<String> complete(String name, byte[] photo) {
    Stage.COMMAND.on(
        API,
        Reply.json(
            200,
            """
            {"id":"%s","number":"LENS-2026-00042","version":2,"state":"traite",
             "holder":"ville-lens"}"""
                .formatted(Samples.REPORT)));
    Browser guichet = signedIn(Member.guichet());
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("_csrf", Browser.csrf(guichet.get("/file/ville-lens")));
    fields.put("commandId", "0b7d6a1e-8a59-4b8a-9a43-2a6f7f4f9a11");
    fields.put("statement", "Enlevé");
    return guichet.upload(PATH, fields, name, photo);
  }

  private static boolean kept(String hash) {
    return Files.exists(
        PHOTOS.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash + ".jpg"));
  }

  private static List<Path> waiting() throws IOException {
    try (Stream<Path> files = Files.list(PHOTOS.resolve("incoming"))) {
      return files.toList();
    }
  }

  private static String hash(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
