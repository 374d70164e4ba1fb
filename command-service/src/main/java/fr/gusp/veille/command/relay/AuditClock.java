package fr.gusp.veille.command.relay;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/** Lets the audit run again and again, in the instance that relays. */
@Component
@ConditionalOnProperty("gusp.relay.enabled")
class AuditClock implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(AuditClock.class);

  private final RelayAudit audit;
  private final RelayStatus relay;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("audit-"));

  AuditClock(RelayAudit audit, RelayStatus relay, @Value("${gusp.audit.every}") Duration every) {
    this.audit = audit;
    this.relay = relay;
    clock.scheduleWithFixedDelay(
        this::check, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void destroy() {
    clock.shutdownNow();
  }

  private void check() {
    try {
      if (relay.leads()) {
        audit.check();
      }
    } catch (RuntimeException later) {
      LOG.warn("the audit could not read: {}", later.toString());
    }
  }
}
