package fr.gusp.veille.gateway.desk.tour;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Browser;
import fr.gusp.veille.gateway.stage.Samples;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TourPaperTest extends GatewayTest {

  private static final String PATH = "/tours/" + Samples.TOUR;
  private static final String PHOTO =
      "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";

  @Test
  void paperListHasABoxForEveryPoint() throws IOException {
    try (PDDocument list = pdf(PATH + "/liste.pdf", Member.guichet())) {
      String text = text(list);
      assertThat(text)
          .contains("Mardi 24 novembre 2026", "devant l’école, rue Cook", "Secteur nord")
          .contains("Signalements à regarder", "LENS-2026-00042", "Laissé par le dernier tour")
          .contains("Engagements du dernier tour tenus", "Page 1 sur");
      picture(list, "liste");
    }
  }

  @Test
  void compteRenduSaysWhoOwesWhat() throws IOException {
    keepPhoto();
    Stage.QUERY.on(
        "GET /api/v1/tours/" + Samples.TOUR, Reply.json(200, Samples.file("tour-closed")));
    try (PDDocument report = pdf(PATH + ".pdf", Member.comite())) {
      assertThat(text(report))
          .contains("Ce que chaque organisation doit maintenant", "30 novembre 2026")
          .contains("Sacs au pied de la borne", "deuxième corbeille", "Habitants");
      assertThat(images(report)).isPositive();
      picture(report, "compte-rendu");
    }
  }

  @Test
  void noteOfARestrictedPointIsNotPrinted() throws IOException {
    keepPhoto();
    Stage.QUERY.on(
        "GET /api/v1/tours/" + Samples.TOUR, Reply.json(200, Samples.restricted("tour-closed")));
    try (PDDocument report = pdf(PATH + ".pdf", Member.animateur())) {
      assertThat(text(report))
          .contains("Note réservée", "Ce que chaque organisation doit maintenant")
          .doesNotContain("Sacs au pied de la borne");
    }
  }

  @Test
  void photosLeftOutOfTheCompteRenduAreCounted() throws IOException {
    keepPhoto();
    String many =
        IntStream.range(0, 61).mapToObj("\"%064x\","::formatted).collect(Collectors.joining());
    Stage.QUERY.on(
        "GET /api/v1/tours/" + Samples.TOUR,
        Reply.json(
            200,
            Samples.file("tour-closed")
                .replaceFirst("\"photos\": \\[(\\s*\"ca978)", "\"photos\": [" + many + "$1")));
    try (PDDocument report = pdf(PATH + ".pdf", Member.comite())) {
      assertThat(text(report)).containsPattern("\\d+ photos? sur 6\\d");
    }
  }

  @Test
  void photoOfAPointOpensWithItsTour() throws IOException {
    keepPhoto();
    Browser guichet = signedIn(Member.guichet());
    String photo = "/api/v1/tours/" + Samples.TOUR + "/photos/";
    assertThat(guichet.get(photo + PHOTO + "?size=thumb").statusCode()).isEqualTo(200);
    assertThat(guichet.get(photo + PHOTO.replace('c', 'd')).statusCode()).isEqualTo(404);
  }

  @Test
  void paperNeedsTheRightToRead() {
    Stage.QUERY.on("GET /api/v1/tours/" + Samples.TOUR, Reply.json(404, "{}"));
    Browser guichet = signedIn(Member.guichet());
    assertThat(guichet.get(PATH + ".pdf").statusCode()).isEqualTo(404);
    assertThat(guichet.get(PATH + "/liste.pdf").statusCode()).isEqualTo(404);
  }

  private PDDocument pdf(String path, Member member) throws IOException {
    HttpResponse<byte[]> answer = signedIn(member).download(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .contains("lens-cite-12-14-2026-11-24.pdf");
    return Loader.loadPDF(answer.body());
  }

  private static String text(PDDocument document) throws IOException {
    return new PDFTextStripper().getText(document).replaceAll("[\\h\\s]+", " ");
  }

  private static long images(PDDocument document) throws IOException {
    long count = 0;
    for (var page : document.getPages()) {
      for (var name : page.getResources().getXObjectNames()) {
        count += page.getResources().isImageXObject(name) ? 1 : 0;
      }
    }
    return count;
  }

  /** What a person would look at, kept beside the test's results. */
  private static void picture(PDDocument document, String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "paper"));
    for (int page = 0; page < document.getNumberOfPages(); page++) {
      BufferedImage drawn = new PDFRenderer(document).renderImageWithDPI(page, 80);
      ImageIO.write(drawn, "png", folder.resolve(name + "-" + (page + 1) + ".png").toFile());
    }
  }

  private static void keepPhoto() throws IOException {
    Path folder = Files.createDirectories(PHOTOS.resolve("ca").resolve("97"));
    BufferedImage picture = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(Color.ORANGE);
    pen.fillRect(40, 120, 240, 80);
    pen.dispose();
    ImageIO.write(picture, "jpeg", folder.resolve(PHOTO + ".thumb.jpg").toFile());
    Files.writeString(folder.resolve(PHOTO + ".jpg"), "full", StandardCharsets.UTF_8);
  }
}
