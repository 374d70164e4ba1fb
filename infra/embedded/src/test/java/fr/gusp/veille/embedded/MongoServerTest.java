package fr.gusp.veille.embedded;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongoServerTest {

  @TempDir Path home;

  @Test
  void reopeningFindsTheDocuments() {
    try (var server = MongoServer.start(home, 0);
        var client = MongoClients.create(server.uri())) {
      reports(client).insertOne(new Document("_id", "r1").append("place", "rue Cook"));
    }
    try (var server = MongoServer.start(home, 0);
        var client = MongoClients.create(server.uri())) {
      assertThat(reports(client).find(eq("_id", "r1")).first()).containsEntry("place", "rue Cook");
    }
  }

  @Test
  void oneDirectoryHasOneServer() {
    try (var server = MongoServer.start(home, 0)) {
      assertThat(server.uri()).startsWith("mongodb://127.0.0.1:");
      assertThatThrownBy(() -> MongoServer.start(home, 0))
          .isInstanceOf(EmbeddedServerException.class)
          .hasMessageContaining("déjà ouverts");
    }
  }

  private static com.mongodb.client.MongoCollection<Document> reports(
      com.mongodb.client.MongoClient client) {
    return client.getDatabase("veille").getCollection("reports");
  }
}
