package fr.gusp.veille.command.relay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;

/** Lets the relay look again and again whether the topic still is what was filled. */
final class TopicWatch {

  private static final Duration EVERY = Duration.ofSeconds(5);

  private final Topic topic;
  private final Clock clock;
  private Instant next = Instant.MIN;

  TopicWatch(Topic topic, Clock clock) {
    this.topic = topic;
    this.clock = clock;
  }

  void lookIfDue(Relay relay) throws ExecutionException, InterruptedException {
    Instant now = clock.instant();
    if (now.isBefore(next)) {
      return;
    }
    relay.recognise(next.equals(Instant.MIN) ? topic.ensure() : topic.look());
    next = now.plus(EVERY);
  }
}
