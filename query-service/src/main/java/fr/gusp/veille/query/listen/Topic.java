package fr.gusp.veille.query.listen;

import fr.gusp.veille.contract.wire.EventHeaders;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;

/** What the broker says about the topic: which one it is, and where it ends. */
record Topic(String id, long end) {

  static final TopicPartition PARTITION = new TopicPartition(EventHeaders.TOPIC, 0);
  private static final int PATIENCE_SECONDS = 10;

  static Topic ask(String servers) {
    Map<String, Object> settings =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5000,
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 4000);
    try (Admin admin = Admin.create(settings)) {
      TopicDescription described =
          Objects.requireNonNull(
                  admin
                      .describeTopics(List.of(EventHeaders.TOPIC))
                      .topicNameValues()
                      .get(EventHeaders.TOPIC))
              .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      long end =
          admin
              .listOffsets(Map.of(PARTITION, OffsetSpec.latest()))
              .partitionResult(PARTITION)
              .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
              .offset();
      return new Topic(described.topicId().toString(), end);
    } catch (ExecutionException | TimeoutException unreachable) {
      throw new TopicUnreachableException(unreachable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new TopicUnreachableException(stopped);
    }
  }
}
