package fr.gusp.veille.standalone.launch;

import java.util.ArrayList;
import java.util.List;

/** What each service is told: its port, its servers, and where the other services are. */
record ServiceSettings(Plan plan) {

  /** Each connection is a process of PostgreSQL; a quiet product keeps few. */
  private static final int IDLE_CONNECTIONS = 4;

  private static final int IDLE_MILLIS = 30_000;

  List<String> identity() {
    var all = onLoopback(plan.identityPort());
    all.add("gusp.identity.public-url=" + plan.address().publicUrl());
    all.add("server.servlet.session.cookie.secure=" + plan.address().https());
    all.add("gusp.identity.directory=" + plan.data().sub("identity"));
    all.add("gusp.identity.gateway-secret=" + gatewaySecret());
    all.add("gusp.identity.query-secret=" + querySecret());
    if (plan.accounts() != null) {
      all.add("gusp.identity.accounts=" + plan.accounts().toAbsolutePath());
    }
    return all;
  }

  List<String> command(Servers servers) {
    var postgres = servers.postgres().join();
    var all = trusting(onLoopback(plan.commandPort()));
    all.add("spring.datasource.url=" + postgres.jdbcUrl("veille"));
    all.add("spring.datasource.username=" + postgres.user());
    all.add("spring.datasource.password=" + postgres.password());
    all.add("gusp.demonstration=" + plan.data().history().isThere());
    all.add("gusp.wake.enabled=" + !plan.data().history().isToBeTold());
    all.add("gusp.mail.public-url=" + plan.address().publicUrl());
    all.add("spring.datasource.hikari.minimum-idle=" + IDLE_CONNECTIONS);
    all.add("spring.datasource.hikari.idle-timeout=" + IDLE_MILLIS);
    all.add("spring.kafka.bootstrap-servers=" + servers.kafka().join().bootstrapServers());
    return all;
  }

  List<String> query(Servers servers) {
    var all = trusting(onLoopback(plan.queryPort()));
    all.add("spring.kafka.bootstrap-servers=" + servers.kafka().join().bootstrapServers());
    all.add("spring.mongodb.uri=" + servers.mongo().join().uri());
    all.add("gusp.query.command-url=" + inside(plan.commandPort()));
    all.add("gusp.query.token-url=" + inside(plan.identityPort()) + "/identity/oauth2/token");
    all.add("gusp.query.client-id=query-service");
    all.add("gusp.query.client-secret=" + querySecret());
    return all;
  }

  List<String> gateway() {
    var all = new ArrayList<String>();
    all.add("server.address=" + plan.address().listen().getHostAddress());
    all.add("server.port=" + plan.address().port());
    all.add("gusp.gateway.public-url=" + plan.address().publicUrl());
    all.add("gusp.gateway.command-url=" + inside(plan.commandPort()));
    all.add("gusp.gateway.query-url=" + inside(plan.queryPort()));
    all.add("gusp.gateway.identity-url=" + inside(plan.identityPort()));
    all.add("gusp.gateway.photo-directory=" + plan.data().sub("photos"));
    all.add("gusp.gateway.client-secret=" + gatewaySecret());
    if (plan.certificate() != null) {
      all.addAll(plan.certificate().properties());
    }
    return all;
  }

  private List<String> trusting(List<String> all) {
    var issuer = plan.address().publicUrl() + "/identity";
    var keys = inside(plan.identityPort()) + "/identity/oauth2/jwks";
    all.add("gusp.security.issuer=" + issuer);
    all.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + keys);
    return all;
  }

  private String gatewaySecret() {
    return plan.data().secret("veille-gateway");
  }

  private String querySecret() {
    return plan.data().secret("query-service");
  }

  private static List<String> onLoopback(int port) {
    return new ArrayList<>(List.of("server.address=127.0.0.1", "server.port=" + port));
  }

  private static String inside(int port) {
    return "http://127.0.0.1:" + port;
  }
}
