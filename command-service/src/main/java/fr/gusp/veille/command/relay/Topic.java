package fr.gusp.veille.command.relay;

import fr.gusp.veille.contract.wire.EventHeaders;
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
import org.springframework.stereotype.Component;

/** The topic of all events: one partition, kept for ever. */
@Component
class Topic {

  private static final Map<String, String> FOR_EVER =
      Map.of("retention.ms", "-1", "retention.bytes", "-1", "max.message.bytes", "5000000");

  private final KafkaAdmin kafka;

  Topic(KafkaAdmin kafka) {
    this.kafka = kafka;
  }

  /**
   * Which topic this is, and where it ends: another id, or an earlier end than was confirmed, means
   * loss.
   */
  record Identity(String id, long end) {}

  /** The topic, created if need be. */
  Identity ensure() throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(kafka.getConfigurationProperties())) {
      create(admin);
      return identity(admin);
    }
  }

  private static void create(Admin admin) throws ExecutionException, InterruptedException {
    NewTopic topic = new NewTopic(EventHeaders.TOPIC, 1, (short) 1).configs(FOR_EVER);
    try {
      admin.createTopics(List.of(topic)).all().get();
    } catch (ExecutionException refused) {
      if (!(refused.getCause() instanceof TopicExistsException)) {
        throw refused;
      }
    }
  }

  private static Identity identity(Admin admin) throws ExecutionException, InterruptedException {
    TopicPartition only = new TopicPartition(EventHeaders.TOPIC, 0);
    var topics = admin.describeTopics(List.of(EventHeaders.TOPIC)).allTopicNames().get();
    var ends = admin.listOffsets(Map.of(only, OffsetSpec.latest())).all().get();
    String id = Objects.requireNonNull(topics.get(EventHeaders.TOPIC)).topicId().toString();
    long end = Objects.requireNonNull(ends.get(only)).offset();
    return new Identity(id, end);
  }
}
