package fr.gusp.veille.command.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.gusp.veille.command.support.RunningService;
import fr.gusp.veille.command.support.TestIdentity;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FilingOverHttpTest {

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void answersWithNumberAndReferral() {
    HttpResponse<String> answer = file(UUID.randomUUID(), Filings.encombrantsRueCook());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(read(answer, "$.number")).matches("LENS-\\d{4}-\\d{5}");
    assertThat(read(answer, "$.state")).isEqualTo("oriente");
    assertThat(read(answer, "$.holder")).isEqualTo("maisons-et-cites");
  }

  @Test
  void tenParallelFilingsOfOneReportAreOneReport() {
    UUID report = UUID.randomUUID();
    List<HttpResponse<String>> answers =
        IntStream.range(0, 10)
            .mapToObj(n -> fileLater(report, Filings.encombrantsRueCook()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).extracting(HttpResponse::body).containsOnly(answers.get(0).body());
    assertThat(answers).filteredOn(a -> a.statusCode() == 201).hasSize(1);
    assertThat(answers).filteredOn(a -> a.statusCode() == 200).hasSize(9);
    assertThat(eventsOf(report)).isEqualTo(2);
  }

  @Test
  void refusesOtherContentUnderTheSameId() {
    UUID report = UUID.randomUUID();
    file(report, Filings.encombrantsRueCook());

    HttpResponse<String> other = file(report, Filings.at("2026-01-05T08:00:00+01:00"));

    assertThat(other.statusCode()).isEqualTo(409);
    assertThat(read(other, "$.code")).isEqualTo("other-content");
  }

  private static HttpResponse<String> file(UUID report, String body) {
    return fileLater(report, body).join();
  }

  private static CompletableFuture<HttpResponse<String>> fileLater(UUID report, String body) {
    return service.putLater("api/v1/reports/" + report, TestIdentity.gardien(), body);
  }

  private static String read(HttpResponse<String> answer, String path) {
    return JsonPath.read(answer.body(), path);
  }

  private static long eventsOf(UUID report) {
    return service
        .jdbc()
        .queryForObject(
            "SELECT count(*) FROM event WHERE stream = ?", Long.class, report.toString());
  }
}
