package fr.gusp.veille.gateway.stage;

import org.springframework.test.context.DynamicPropertyRegistry;

/** One set of services for all tests of this JVM, so that Spring starts the gateway once. */
public final class Stage {

  public static final StubService COMMAND = new StubService();
  public static final StubService QUERY = new StubService();
  public static final StubIdentity IDENTITY = new StubIdentity();

  private Stage() {}

  public static void describe(DynamicPropertyRegistry registry, String photos) {
    registry.add("gusp.gateway.command-url", COMMAND::url);
    registry.add("gusp.gateway.query-url", QUERY::url);
    registry.add("gusp.gateway.identity-url", IDENTITY::url);
    registry.add("gusp.gateway.photo-directory", () -> photos);
  }

  public static void reset() {
    COMMAND.forget();
    QUERY.forget();
    IDENTITY.restore();
    IDENTITY.signsIn(StubIdentity.Member.guichet());
    Samples.answer(QUERY);
  }
}
