package fr.gusp.veille.gateway.stage;

import fr.gusp.veille.gateway.stage.StubService.Reply;

/** What the query service answers about a month's review and its meeting. */
public final class CommitteeSamples {

  public static final String SESSION = "5a0d3c1e-6c1f-4f7c-9a63-0b1f5d2e7c10";
  public static final String EARLIER = "5a0d3c1e-6c1f-4f7c-9a63-0b1f5d2e7c09";
  public static final String REVIEW = "GET /api/v1/quartiers/lens-cite-12-14/review";
  public static final String SESSIONS = "GET /api/v1/committees/sessions";

  private CommitteeSamples() {}

  public static void answer(StubService query) {
    query.on(REVIEW, file("review"));
    query.on(REVIEW + "/en-retard", file("review-en-retard"));
    query.on(REVIEW + "/points-noirs", file("review-points-noirs"));
    query.on(REVIEW + "/delai-reponse", file("review-delai-reponse"));
    query.on("GET /api/v1/tours", file("review-tours"));
    query.on(SESSIONS, file("sessions"));
    query.on(SESSIONS + "/" + SESSION, file("session"));
    query.on(SESSIONS + "/" + EARLIER, file("session-earlier"));
  }

  /** From now on the meeting's figures are frozen. */
  public static void freeze(StubService query) {
    query.on(SESSIONS + "/" + SESSION, file("session-frozen"));
  }

  private static Reply file(String name) {
    return Reply.json(200, Samples.file(name));
  }
}
