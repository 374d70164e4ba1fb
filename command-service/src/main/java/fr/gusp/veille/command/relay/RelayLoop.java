package fr.gusp.veille.command.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps relaying as long as the service lives. Whatever fails is tried again; nothing is ever
 * skipped.
 */
@Component
@ConditionalOnProperty("gusp.relay.enabled")
class RelayLoop implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(RelayLoop.class);
  private static final Duration LOOK_BY_ITSELF = Duration.ofMillis(200);
  private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);
  private static final Duration FIRST_BACK_OFF = Duration.ofMillis(5);
  private static final Duration LONGEST_BACK_OFF = Duration.ofMillis(100);

  private final DataSource dataSource;
  private final KafkaAdmin admin;
  private final ProducerFactory<?, ?> producers;
  private final Clock clock;
  private final RelayStatus status;
  private final RelayBell bell;
  private volatile @Nullable Thread thread;

  RelayLoop(
      DataSource dataSource,
      KafkaAdmin admin,
      ProducerFactory<?, ?> producers,
      Clock clock,
      RelayStatus status,
      RelayBell bell) {
    this.dataSource = dataSource;
    this.admin = admin;
    this.producers = producers;
    this.clock = clock;
    this.status = status;
    this.bell = bell;
  }

  @Override
  public void start() {
    Thread started = new Thread(this::run, "relay");
    started.setDaemon(true);
    thread = started;
    started.start();
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      running.interrupt();
      join(running);
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void run() {
    while (isRunning()) {
      try {
        leadIfFree();
        bell.await(AFTER_A_FAILURE);
      } catch (InterruptedException stopped) {
        return;
      } catch (SQLException | ExecutionException | RuntimeException failure) {
        report(failure);
      }
    }
  }

  private void leadIfFree() throws SQLException, ExecutionException, InterruptedException {
    Connection connection = RelayLeadership.seek(dataSource);
    if (connection == null) {
      status.caughtUp();
      return;
    }
    status.leads(true);
    try (KafkaOutlet outlet = KafkaOutlet.open(producers);
        Topic topic = Topic.open(admin)) {
      lead(new Relay(connection, outlet, status), new TopicWatch(topic, clock));
    } finally {
      status.leads(false);
      RelayLeadership.resign(connection);
    }
  }

  private void lead(Relay relay, TopicWatch topic)
      throws SQLException, ExecutionException, InterruptedException {
    Duration backOff = FIRST_BACK_OFF;
    while (isRunning()) {
      topic.lookIfDue(relay);
      if (relay.relaySettled()) {
        backOff = FIRST_BACK_OFF;
        bell.await(LOOK_BY_ITSELF);
      } else {
        bell.pause(backOff);
        backOff = longer(backOff);
      }
    }
  }

  private static Duration longer(Duration backOff) {
    Duration twice = backOff.multipliedBy(2);
    return twice.compareTo(LONGEST_BACK_OFF) < 0 ? twice : LONGEST_BACK_OFF;
  }

  private void report(Exception failure) {
    status.waiting();
    LOG.warn("the relay waits and tries again: {}", failure.toString());
    try {
      bell.pause(AFTER_A_FAILURE);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void join(Thread running) {
    try {
      running.join(Duration.ofSeconds(5).toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
