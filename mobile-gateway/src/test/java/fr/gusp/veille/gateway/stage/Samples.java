package fr.gusp.veille.gateway.stage;

import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** What the query service answers in these tests: the contract's JSON, as files. */
public final class Samples {

  public static final String REPORT = "3f1f8a52-7f10-4a7e-9a4b-0c7d9c1e2b01";

  public static final String TOUR = "7a1d9c40-3b52-4e0f-8a77-5c1e2d3f4a01";

  public static final String ASSET = "928f0de1-c217-5296-ae7e-33db9f6982c3";

  public static final String WORKSITE = "5b1d9c40-3b52-4e0f-8a77-5c1e2d3f4a08";

  private Samples() {}

  public static void answer(StubService query) {
    query.on("GET /api/v1/organisations", Reply.json(200, file("organisations")));
    query.on("GET /api/v1/territories", Reply.json(200, file("territories")));
    query.on("GET /api/v1/queues", Reply.json(200, file("queues")));
    query.on("GET /api/v1/queues/ville-lens", Reply.json(200, file("queue")));
    query.on("GET /api/v1/queues/call", Reply.json(200, file("queue-call")));
    query.on("GET /api/v1/reports", Reply.json(200, file("reports")));
    query.on("GET /api/v1/reports/mine", Reply.json(200, file("reports")));
    query.on("GET /api/v1/reports/" + REPORT, Reply.json(200, file("report")));
    query.on("GET /api/v1/quartiers/lens-cite-12-14/dashboard", Reply.json(200, file("dashboard")));
    query.on("GET /api/v1/quartiers/lens-cite-12-14/map", Reply.json(200, file("map")));
    query.on("GET /api/v1/assets", Reply.json(200, file("assets")));
    query.on("GET /api/v1/assets/" + ASSET, Reply.json(200, file("asset")));
    query.on("GET /api/v1/worksites", Reply.json(200, file("worksites")));
    query.on("GET /api/v1/worksites/" + WORKSITE, Reply.json(200, file("worksite")));
    query.on("GET /api/v1/tours", Reply.json(200, file("tours")));
    query.on("GET /api/v1/tours/" + TOUR, Reply.json(200, file("tour")));
  }

  /** The same tour where the point with a note, p05, is a restricted one. */
  public static String restricted(String tour) {
    return file(tour).replaceFirst("\"id\": \"p05\"", "\"restricted\": true, \"id\": \"p05\"");
  }

  public static String file(String name) {
    try {
      return new ClassPathResource("samples/" + name + ".json")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
