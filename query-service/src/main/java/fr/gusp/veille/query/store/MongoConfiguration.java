package fr.gusp.veille.query.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The connection: it fails fast, so that a reader hears 503 and the projection tries again. */
@Configuration(proxyBeanMethods = false)
class MongoConfiguration {

  private static final int SELECT_SECONDS = 2;
  private static final int CONNECT_SECONDS = 2;
  private static final int READ_SECONDS = 30;

  @Bean(destroyMethod = "close")
  MongoClient mongoClient(@Value("${spring.mongodb.uri}") String uri) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(SELECT_SECONDS, TimeUnit.SECONDS))
            .applyToServerSettings(server -> server.heartbeatFrequency(1, TimeUnit.SECONDS))
            .applyToSocketSettings(
                socket ->
                    socket
                        .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(READ_SECONDS, TimeUnit.SECONDS))
            .build());
  }

  @Bean
  MongoDatabase mongoDatabase(MongoClient client, @Value("${spring.mongodb.uri}") String uri) {
    String named = new ConnectionString(uri).getDatabase();
    return client.getDatabase(Optional.ofNullable(named).orElse("veille"));
  }
}
