package fr.gusp.veille.gateway.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A list as it leaves the desk: for a spreadsheet, on paper, for a map. */
class ListFilesTest extends GatewayTest {

  @Test
  void listsAreFiles() {
    Stage.QUERY.on("GET /api/v1/reports.csv", Reply.json(200, "\uFEFFNuméro\r\n"));
    Stage.QUERY.on("GET /api/v1/queues/ville-lens.csv", Reply.json(200, "\uFEFFNuméro\r\n"));
    HttpResponse<String> file =
        signedIn(Member.guichet()).get("/signalements.csv?retard=oui&page=2&au=2026-11-01");
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.body()).isEqualTo("\uFEFFNuméro\r\n");
    assertThat(file.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .matches("attachment; filename=\"signalements-\\d{4}-\\d\\d-\\d\\d.csv\"");
    assertThat(Stage.QUERY.last("GET /api/v1/reports.csv").uri().getQuery())
        .isEqualTo("late=true&asOf=2026-11-01");
    assertThat(signedIn(Member.guichet()).get("/file/ville-lens.csv").statusCode()).isEqualTo(200);
  }

  @Test
  void listIsPrintedOnA4LandscapeWithItsPages() throws IOException {
    HttpResponse<byte[]> paper =
        signedIn(Member.guichet()).download("/file/ville-lens.pdf?tri=lieu");
    assertThat(paper.statusCode()).isEqualTo(200);
    try (var pdf = Loader.loadPDF(paper.body())) {
      var sheet = pdf.getPage(0).getMediaBox();
      assertThat(sheet.getWidth()).isGreaterThan(sheet.getHeight());
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("LENS-2026-00042", "Page 1 sur 1", "Imprimé le", "Objectif dépassé");
    }
    assertThat(Stage.QUERY.last("GET /api/v1/queues/ville-lens").uri().getQuery())
        .isEqualTo("sort=lieu&order=asc&page=1");
  }

  @Test
  void listsAreFilesForAMapToo() {
    Stage.QUERY.on("GET /api/v1/reports.geojson", Reply.json(200, "{\"features\":[]}"));
    HttpResponse<String> file =
        signedIn(Member.guichet()).get("/signalements.geojson?nature=voirie&tri=lieu&page=2");
    assertThat(file.headers().firstValue("Content-Type")).contains("application/geo+json");
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .endsWith(".geojson\"");
    assertThat(Stage.QUERY.last("GET /api/v1/reports.geojson").uri().getQuery())
        .isEqualTo("nature=voirie&sort=lieu&order=asc");
  }
}
