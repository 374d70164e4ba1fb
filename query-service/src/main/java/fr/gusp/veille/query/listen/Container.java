package fr.gusp.veille.query.listen;

import fr.gusp.veille.contract.wire.EventHeaders;
import fr.gusp.veille.query.projection.Place;
import java.util.Map;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.support.TopicPartitionOffset;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * A Spring Kafka container on the one partition, from a given offset. Assigned by hand: every
 * instance reads every event, since each has its own listeners to tell, and no rebalance can
 * interrupt a long wait for MongoDB.
 */
final class Container {

  private static final long FIRST_MILLIS = 200;
  private static final long MAX_MILLIS = 5_000;
  private static final double GROWTH = 2;

  private Container() {}

  static KafkaMessageListenerContainer<byte[], byte[]> reading(
      KafkaSettings kafka, Place from, ApplyBatches listener) {
    ContainerProperties properties =
        new ContainerProperties(new TopicPartitionOffset(EventHeaders.TOPIC, 0, from.offset()));
    properties.setAckMode(ContainerProperties.AckMode.MANUAL);
    properties.setAssignmentCommitOption(ContainerProperties.AssignmentCommitOption.NEVER);
    properties.setMessageListener(listener);
    properties.setShutdownTimeout(2 * MAX_MILLIS);
    properties.setMissingTopicsFatal(false);
    KafkaMessageListenerContainer<byte[], byte[]> container =
        new KafkaMessageListenerContainer<>(
            new DefaultKafkaConsumerFactory<>(kafka.consumer()), properties);
    container.setCommonErrorHandler(again());
    container.setBeanName("veille-reading");
    return container;
  }

  /** Retries every failure for ever, ever slower; nothing is ever skipped. */
  private static CommonErrorHandler again() {
    ExponentialBackOff backOff = new ExponentialBackOff(FIRST_MILLIS, GROWTH);
    backOff.setMaxInterval(MAX_MILLIS);
    DefaultErrorHandler handler = new DefaultErrorHandler(backOff);
    handler.setClassifications(Map.of(), true);
    return handler;
  }
}
