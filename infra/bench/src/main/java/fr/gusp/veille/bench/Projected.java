package fr.gusp.veille.bench;

import fr.gusp.veille.embedded.MongoServer;
import fr.gusp.veille.query.QueryService;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A query service on the embedded file that has read everything up to a position. */
record Projected(MongoServer mongo, ConfigurableApplicationContext service)
    implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Projected.class);
  private static final Duration PATIENCE = Duration.ofHours(1);

  static Projected of(Path home, String kafka, String keys, long last) throws Exception {
    MongoServer mongo = MongoServer.start(home, 0);
    Projected query = new Projected(mongo, service(mongo.uri() + "/veille", kafka, keys));
    long start = System.nanoTime();
    Wait.upTo(PATIENCE, () -> Reading.position(query.address()) >= last);
    LOG.info("projected up to {} in {} s", last, (System.nanoTime() - start) / 1_000_000_000L);
    return query;
  }

  private static ConfigurableApplicationContext service(String mongo, String kafka, String keys) {
    return new SpringApplicationBuilder(QueryService.class)
        .run(
            "--spring.config.name=query-service",
            "--server.port=0",
            "--spring.mongodb.uri=" + mongo,
            "--spring.kafka.bootstrap-servers=" + kafka,
            "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + keys,
            "--gusp.security.issuer=" + Tokens.ISSUER);
  }

  String address() {
    return "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port");
  }

  @Override
  public void close() {
    service.close();
    mongo.close();
  }
}
