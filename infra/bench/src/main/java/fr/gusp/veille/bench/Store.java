package fr.gusp.veille.bench;

import fr.gusp.veille.command.CommandService;
import fr.gusp.veille.contract.wire.EventHeaders;
import fr.gusp.veille.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A durable PostgreSQL with the command service over it, as in standalone. */
final class Store implements AutoCloseable {

  private final EmbeddedPostgres postgres;
  private final ConfigurableApplicationContext context;
  private final String kafka;
  private final String keys;

  Store(Path home, String kafka, String keys, String... more) {
    this.kafka = kafka;
    this.keys = keys;
    postgres = EmbeddedPostgres.start(home.resolve("postgresql"), 0);
    List<String> args =
        new ArrayList<>(
            List.of(
                "--spring.config.name=command-service",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.datasource.url=" + postgres.jdbcUrl("veille"),
                "--spring.datasource.username=" + postgres.user(),
                "--spring.datasource.password=" + postgres.password(),
                "--spring.kafka.bootstrap-servers=" + kafka,
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + keys,
                "--gusp.security.issuer=" + Tokens.ISSUER));
    args.addAll(List.of(more));
    context = new SpringApplicationBuilder(CommandService.class).run(args.toArray(String[]::new));
  }

  /** What the bare service is started with: the same database, durability and keys. */
  String[] bareArguments() {
    return new String[] {
      "--spring.config.name=bare",
      "--spring.main.web-application-type=reactive",
      "--server.port=0",
      "--server.address=127.0.0.1",
      "--spring.datasource.url=" + postgres.jdbcUrl("veille"),
      "--spring.datasource.username=" + postgres.user(),
      "--spring.datasource.password=" + postgres.password(),
      "--spring.datasource.hikari.maximum-pool-size=20",
      "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + keys,
      "--gusp.security.issuer=" + Tokens.ISSUER
    };
  }

  void createTopic() throws Exception {
    createTopicOn(kafka);
  }

  static void createTopicOn(String servers) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
      NewTopic topic = new NewTopic(EventHeaders.TOPIC, 1, (short) 1);
      admin
          .createTopics(
              List.of(topic.configs(Map.of("retention.ms", "-1", "max.message.bytes", "5000000"))))
          .all()
          .get();
    }
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  JdbcTemplate jdbc() {
    return bean(JdbcTemplate.class);
  }

  /** The position of its newest event; 0 where there is none. */
  long last() {
    Long last = jdbc().queryForObject("SELECT max(position) FROM event", Long.class);
    return last == null ? 0 : last;
  }

  int port() {
    return Integer.parseInt(
        String.valueOf(context.getEnvironment().getProperty("local.server.port")));
  }

  @Override
  public void close() {
    context.close();
    postgres.close();
  }
}
