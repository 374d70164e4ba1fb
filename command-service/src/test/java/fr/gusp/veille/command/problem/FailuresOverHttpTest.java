package fr.gusp.veille.command.problem;

import static fr.gusp.veille.command.report.file.Filings.encombrantsRueCook;
import static fr.gusp.veille.command.support.TestIdentity.gardien;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.report.ReportClient;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

@ExtendWith(OutputCaptureExtension.class)
class FailuresOverHttpTest {

  @Test
  void whileTheStoreFailsNothingIsPromisedAndTheSameFilingWorksLater(CapturedOutput log) {
    try (ReportClient client = new ReportClient()) {
      UUID report = UUID.randomUUID();
      client.sql("ALTER TABLE report_key RENAME TO elsewhere");
      client.file(report, gardien(), encombrantsRueCook()).isProblem(503, "unavailable");
      client.sql("ALTER TABLE elsewhere RENAME TO report_key");

      client.file(report, gardien(), encombrantsRueCook()).is(201);

      assertThat(log.getAll()).contains("a command failed").doesNotContain("canapé", "rue Cook");
    }
  }

  @Test
  void aFailureBeforeAnyHandlerIsAProblemWithoutItsMessageInTheLog(CapturedOutput log) {
    MockServerWebExchange exchange =
        MockServerWebExchange.from(MockServerHttpRequest.get("/api/v1/reports"));

    new FailuresBeforeAnyHandler()
        .handle(exchange, new IllegalStateException("of Mme Verlaine"))
        .block();

    assertThat(exchange.getResponse().getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    assertThat(exchange.getResponse().getHeaders().getFirst("Content-Type"))
        .isEqualTo("application/problem+json");
    assertThat(exchange.getResponse().getBodyAsString().block()).contains("\"unavailable\"");
    assertThat(log.getAll()).doesNotContain("Verlaine");
  }
}
