package fr.gusp.veille.query.export;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.SharedWorld.anotherReport;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.mediateur;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.world.Facts;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read as a French spreadsheet reads it: byte order mark, semicolons, comma, day first. */
class SummaryCsvTest {

  @Test
  void opensRightInAFrenchSpreadsheet() {
    Facts report = anotherReport().within("2026-11-04T10:00:00Z", "2026-11-10T16:30:00Z");
    log().and(report.filed(), report.referredTo(BAILLEUR));
    tell();

    List<List<String>> rows = rows("?q=" + report.filed().number());

    assertThat(rows).hasSize(2);
    assertThat(cell(rows, "Numéro")).isEqualTo(report.filed().number().value());
    assertThat(cell(rows, "Nature")).isEqualTo("Dépôt sauvage");
    assertThat(cell(rows, "Latitude")).isEqualTo("50,4412");
    assertThat(cell(rows, "Constaté le")).isEqualTo("02/11/2026 09:00");
    assertThat(cell(rows, "Réponse espérée le")).isEqualTo("04/11/2026 11:00");
    assertThat(cell(rows, "Traitement espéré le")).isEqualTo("10/11/2026 17:30");
    assertThat(cell(rows, "État")).isEqualTo("Orienté");
    assertThat(cell(rows, "Origine")).isEqualTo("Agent");
  }

  @Test
  void hasAllRowsOfTheFilterNotOnePage() {
    for (int i = 0; i < 60; i++) {
      log().and(anotherReport().filed());
    }
    tell();
    int total = gardien().json("/api/v1/reports").get("total").asInt();

    assertThat(total).isGreaterThan(50);
    assertThat(rows("")).hasSize(total + 1);
  }

  @Test
  void showsNobodyMoreThanTheSearchDoes() {
    Facts report = anotherReport();
    log().and(report.filed());
    tell();

    assertThat(mediateur().get("/api/v1/reports.csv").body())
        .doesNotContain(report.filed().number().value());
  }

  @Test
  void isAFileToKeep() {
    HttpResponse<String> answer = gardien().get("/api/v1/reports.csv");

    assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"signalements.csv\"");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+33", "-2", "@SUM(A1)", "\t=1"})
  void isNeverAFormula(String text) {
    assertThat(Cell.text(text)).startsWith("'" + text.charAt(0));
  }

  @Test
  void quotesWhatWouldBreakALine() {
    assertThat(Cell.text("rue Cook; hall 2")).isEqualTo("\"rue Cook; hall 2\"");
    assertThat(Cell.text("dit \"le Mont\"")).isEqualTo("\"dit \"\"le Mont\"\"\"");
    assertThat(Cell.text("deux\r\nlignes")).isEqualTo("\"deux\r\nlignes\"");
  }

  private static List<List<String>> rows(String query) {
    String file = gardien().get("/api/v1/reports.csv" + query).body();
    assertThat(file).startsWith("\uFEFF").endsWith("\r\n");
    return file.substring(1).lines().map(line -> List.of(line.split(";", -1))).toList();
  }

  private static String cell(List<List<String>> rows, String head) {
    return rows.get(1).get(rows.get(0).indexOf(head));
  }
}
