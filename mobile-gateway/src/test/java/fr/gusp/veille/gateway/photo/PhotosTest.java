package fr.gusp.veille.gateway.photo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Samples;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhotosTest extends GatewayTest {

  private static final byte[] PHOTO = PhotoCorpus.jpeg(640, 480);

  @Test
  void photoIsTakenOnceAndKeptUnderItsHash() throws Exception {
    byte[] photo = PhotoCorpus.jpeg(642, 480);
    assertThat(put(hash(photo), photo, Member.gardien()).statusCode()).isEqualTo(201);
    assertThat(put(hash(photo), photo, Member.gardien()).statusCode()).isEqualTo(200);
    String hash = hash(photo);
    Path folder = PHOTOS.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4));
    assertThat(names(folder)).containsExactlyInAnyOrder(hash + ".jpg", hash + ".thumb.jpg");
    assertThat(Files.readAllBytes(folder.resolve(hash + ".jpg"))).isNotEqualTo(photo);
  }

  @Test
  void otherBytesThanAnnouncedAreRefusedAndNotKept() throws Exception {
    byte[] photo = PhotoCorpus.jpeg(644, 480);
    String other = hash(PhotoCorpus.jpeg(646, 480));
    HttpResponse<byte[]> answer = put(other, photo, Member.gardien());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(text(answer)).contains("\"code\":\"hash-mismatch\"");
    assertThat(Files.exists(PHOTOS.resolve(other.substring(0, 2)).resolve(other.substring(2, 4))))
        .isFalse();
  }

  @Test
  void whatIsNoPhotoIsRefused() throws Exception {
    byte[] script = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
    HttpResponse<byte[]> answer = put(hash(script), script, Member.gardien());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(text(answer)).contains("\"code\":\"not-an-image\"");
  }

  @Test
  void heavyPhotoIsRefused() throws Exception {
    byte[] heavy = new byte[(int) Incoming.LIMIT + 1];
    HttpResponse<byte[]> answer = put(hash(heavy), heavy, Member.gardien());
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(text(answer)).contains("12 Mo");
  }

  @Test
  void onlyMembersOfTheFieldAndDesksSendPhotos() throws Exception {
    assertThat(put(hash(PHOTO), PHOTO, Member.comite()).statusCode()).isEqualTo(403);
    HttpRequest stranger = request("PUT", "/api/v1/photos/" + hash(PHOTO), PHOTO).build();
    assertThat(send(stranger).statusCode()).isIn(401, 403);
  }

  @Test
  void addressThatIsNoHashIsMalformed() throws Exception {
    assertThat(put("..%2f..%2fetc%2fpasswd", PHOTO, Member.gardien()).statusCode()).isIn(400, 404);
    assertThat(put("ABC", PHOTO, Member.gardien()).statusCode()).isEqualTo(400);
  }

  @Test
  void photoIsShownThroughItsReport() throws Exception {
    put(hash(PHOTO), PHOTO, Member.gardien());
    reportWith(hash(PHOTO));
    HttpResponse<byte[]> answer = get(ofReport(hash(PHOTO)), Member.guichet());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo("image/jpeg");
    assertThat(header(answer, "Content-Disposition")).startsWith("inline; filename=\"photo-");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Cache-Control")).contains("private");
    assertThat(answer.body()).startsWith((byte) 0xFF, (byte) 0xD8);
    HttpResponse<byte[]> thumb = get(ofReport(hash(PHOTO)) + "?size=thumb", Member.guichet());
    assertThat(thumb.body().length).isLessThan(answer.body().length);
  }

  @Test
  void photoOfAReportThatIsNotYoursIsNotFound() throws Exception {
    put(hash(PHOTO), PHOTO, Member.gardien());
    Stage.QUERY.on("GET /api/v1/reports/" + Samples.REPORT, Reply.json(404, "{}"));
    assertThat(get(ofReport(hash(PHOTO)), Member.comite()).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsOpenNearbyShowsItsOneSmallPhoto() throws Exception {
    put(hash(PHOTO), PHOTO, Member.gardien());
    Stage.QUERY.on("GET /api/v1/reports/" + Samples.REPORT, Reply.json(404, "{}"));
    Stage.QUERY.on(
        "GET /api/v1/reports/nearby/" + Samples.REPORT,
        Reply.json(200, "{\"photo\":\"" + hash(PHOTO) + "\"}"));
    HttpResponse<byte[]> asked = get(ofReport(hash(PHOTO)), Member.gardien());
    HttpResponse<byte[]> small = get(ofReport(hash(PHOTO)) + "?size=thumb", Member.gardien());
    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(asked.body()).isEqualTo(small.body());
    byte[] other = PhotoCorpus.jpeg(650, 480);
    put(hash(other), other, Member.gardien());
    assertThat(get(ofReport(hash(other)), Member.gardien()).statusCode()).isEqualTo(404);
  }

  @Test
  void photoOfAnotherReportIsNotFound() throws Exception {
    put(hash(PHOTO), PHOTO, Member.gardien());
    assertThat(get(ofReport(hash(PHOTO)), Member.guichet()).statusCode()).isEqualTo(404);
  }

  @Test
  void hashAloneOpensNothing() throws Exception {
    put(hash(PHOTO), PHOTO, Member.gardien());
    assertThat(get("/api/v1/photos/" + hash(PHOTO), Member.gardien()).statusCode()).isIn(404, 405);
  }

  @Test
  void photoThatHasNotArrivedYetIsNotFound() throws Exception {
    String awaited = hash("awaited".getBytes(StandardCharsets.UTF_8));
    reportWith(awaited);
    HttpResponse<byte[]> answer = get(ofReport(awaited), Member.guichet());
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(text(answer)).contains("pas encore arrivée");
  }

  private static void reportWith(String hash) {
    String sample = Samples.file("report");
    String known = hash("a".getBytes(StandardCharsets.UTF_8));
    Stage.QUERY.on(
        "GET /api/v1/reports/" + Samples.REPORT, Reply.json(200, sample.replace(known, hash)));
  }

  private static String ofReport(String hash) {
    return "/api/v1/reports/" + Samples.REPORT + "/photos/" + hash;
  }

  private HttpResponse<byte[]> put(String hash, byte[] photo, Member member) throws Exception {
    return send(
        request("PUT", "/api/v1/photos/" + hash, photo)
            .header("Authorization", bearer(member))
            .build());
  }

  private HttpResponse<byte[]> get(String path, Member member) throws Exception {
    return send(request("GET", path, new byte[0]).header("Authorization", bearer(member)).build());
  }

  private HttpRequest.Builder request(String method, String path, byte[] body) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
  }

  private static HttpResponse<byte[]> send(HttpRequest request) throws Exception {
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
