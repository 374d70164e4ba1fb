package fr.gusp.veille.command.relay;

import fr.gusp.veille.contract.wire.EventHeaders;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.springframework.kafka.core.KafkaAdmin;

/** The topic of all events: one partition, kept for ever. */
final class Topic implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 5_000;
  private static final TopicPartition ONLY = new TopicPartition(EventHeaders.TOPIC, 0);
  private static final Map<String, String> FOR_EVER =
      Map.of("retention.ms", "-1", "retention.bytes", "-1", "max.message.bytes", "5000000");

  private final Admin admin;

  private Topic(Admin admin) {
    this.admin = admin;
  }

  static Topic open(KafkaAdmin kafka) {
    Map<String, Object> settings = new HashMap<>(kafka.getConfigurationProperties());
    settings.put("request.timeout.ms", PATIENCE_MILLIS);
    settings.put("default.api.timeout.ms", PATIENCE_MILLIS);
    return new Topic(Admin.create(settings));
  }

  /**
   * Which topic this is, where it begins and where it ends: another id, a later beginning, or an
   * earlier end than was confirmed, means loss.
   */
  record Identity(String id, long start, long end) {}

  /** The topic, created if need be. */
  Identity ensure() throws ExecutionException, InterruptedException {
    NewTopic topic = new NewTopic(EventHeaders.TOPIC, 1, (short) 1).configs(FOR_EVER);
    try {
      admin.createTopics(List.of(topic)).all().get();
    } catch (ExecutionException refused) {
      if (!(refused.getCause() instanceof TopicExistsException)) {
        throw refused;
      }
    }
    return look();
  }

  /**
   * @throws ExecutionException if the topic is gone, or the broker
   */
  Identity look() throws ExecutionException, InterruptedException {
    var topics = admin.describeTopics(List.of(EventHeaders.TOPIC)).allTopicNames().get();
    String id = Objects.requireNonNull(topics.get(EventHeaders.TOPIC)).topicId().toString();
    return new Identity(id, offset(OffsetSpec.earliest()), offset(OffsetSpec.latest()));
  }

  @Override
  public void close() {
    admin.close(Duration.ZERO);
  }

  private long offset(OffsetSpec which) throws ExecutionException, InterruptedException {
    return Objects.requireNonNull(admin.listOffsets(Map.of(ONLY, which)).all().get().get(ONLY))
        .offset();
  }
}
