package fr.gusp.veille.gateway.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

class PrinterTest {

  private static final String WORDS =
      "Cœur de l’été : 1\u202f250,50\u00a0€ – « déjà vu », ÀÂÇÉÈÊËÎÏÔÙÛÜŸ àâçéèêëîïôùûüÿ Æ æ Œ";

  private final Scheduler scheduler = Schedulers.newBoundedElastic(1, 5, "print-test");
  private final Printer printer = new Printer(new PrintTemplates(), new Press(), scheduler);

  @AfterEach
  void stop() {
    scheduler.dispose();
  }

  @Test
  void frenchTextStaysFrenchText() throws IOException {
    try (PDDocument document = Loader.loadPDF(printed(3, Map.of()))) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text.replaceAll("\\h", " ")).contains(WORDS.replaceAll("\\h", " "));
      assertThat(text).contains("À traiter", "Page 1 sur 1", "Imprimé le 20 novembre 2026");
    }
  }

  @Test
  void whatXmlCannotSayIsLeftOut() throws IOException {
    String stored = "Tas\u000b de\f gra\0vats\u001f, rue\ufffe Cook\uffff\ud83c, \ud83c\udf33 fini";
    try (PDDocument document = Loader.loadPDF(printed(1, Map.of("title", stored)))) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Tas de gravats, rue Cook")
          .contains("fini");
    }
  }

  @Test
  void documentHasTitleLanguageAndTags() throws IOException {
    try (PDDocument document = Loader.loadPDF(printed(3, Map.of()))) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Compte-rendu d’essai");
      assertThat(document.getDocumentInformation().getSubject()).isEqualTo("Un essai");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
    }
  }

  @Test
  void everyLetterIsInsideTheFile() throws IOException {
    try (PDDocument document = Loader.loadPDF(printed(3, Map.of()))) {
      var resources = document.getPage(0).getResources();
      for (var name : resources.getFontNames()) {
        PDFont font = resources.getFont(name);
        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
      }
    }
  }

  @Test
  void longListRepeatsItsHeadOnEveryPage() throws IOException {
    try (PDDocument document = Loader.loadPDF(printed(120, Map.of()))) {
      int pages = document.getNumberOfPages();
      assertThat(pages).isGreaterThan(2);
      PDFTextStripper last = new PDFTextStripper();
      last.setStartPage(pages);
      assertThat(last.getText(document)).contains("Ligne", "Page " + pages + " sur " + pages);
      assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
    }
  }

  @Test
  void pictureHandedInIsSeen(@TempDir Path folder) throws IOException {
    try (PDDocument document = Loader.loadPDF(printed(3, Map.of()))) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 60);
      Path png = folder.resolve("page.png");
      ImageIO.write(page, "png", png.toFile());
      assertThat(Files.size(png)).isPositive();
      assertThat(reddish(page)).isGreaterThan(5_000);
    }
  }

  @Test
  void nothingIsFetchedFromElsewhere() throws IOException {
    Path secret = Files.createTempFile("secret", ".png");
    ImageIO.write(square(Color.GREEN), "png", secret.toFile());
    for (String foreign :
        List.of(secret.toUri().toString(), "http://127.0.0.1:9/a.png", "picture:unknown")) {
      try (PDDocument document = Loader.loadPDF(printed(1, Map.of("foreign", foreign)))) {
        assertThat(pictures(document)).as(foreign).isEqualTo(1);
      }
    }
    Files.delete(secret);
  }

  private static long pictures(PDDocument document) {
    var resources = document.getPage(0).getResources();
    long count = 0;
    for (var name : resources.getXObjectNames()) {
      count += resources.isImageXObject(name) ? 1 : 0;
    }
    return count;
  }

  private static long reddish(BufferedImage page) {
    return IntStream.range(0, page.getWidth() * page.getHeight())
        .map(at -> page.getRGB(at % page.getWidth(), at / page.getWidth()))
        .mapToObj(Color::new)
        .filter(color -> color.getRed() > 200 && color.getGreen() < 80 && color.getBlue() < 80)
        .count();
  }

  private byte[] printed(int lines, Map<String, Object> more) throws IOException {
    Map<String, Object> content = new HashMap<>();
    content.put("title", "Tour du 3 novembre");
    content.put("words", WORDS);
    content.put("lines", IntStream.rangeClosed(1, lines).boxed().toList());
    content.putAll(more);
    byte[] pdf =
        printer
            .print(Print.of("sample", content).with(Map.of("tas", png(square(Color.RED)))))
            .block();
    assertThat(pdf).isNotNull();
    return pdf;
  }

  private static BufferedImage square(Color color) {
    BufferedImage picture = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(color);
    pen.fillRect(0, 0, 320, 240);
    pen.dispose();
    return picture;
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", out);
    return out.toByteArray();
  }
}
