package fr.gusp.veille.query.health;

import fr.gusp.veille.query.projection.Progress;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is measured of reading, and of the process. */
@Configuration(proxyBeanMethods = false)
class Metrics {

  private static final double MILLIS = 1000;

  @Bean
  PrometheusMeterRegistry queryMeters(Progress progress, Clock clock) {
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    new JvmMemoryMetrics().bindTo(meters);
    new JvmThreadMetrics().bindTo(meters);
    new ProcessorMetrics().bindTo(meters);
    JvmGcMetrics collections = new JvmGcMetrics();
    collections.bindTo(meters);
    gauge(meters, "veille_projection_position", progress, Progress::position);
    gauge(meters, "veille_projection_lag_records", progress, Progress::behind);
    gauge(meters, "veille_projection_lag_seconds", progress, each -> lagSeconds(each, clock));
    gauge(meters, "veille_parked_events", progress, Progress::parked);
    gauge(meters, "veille_projection_duplicates", progress, Progress::duplicates);
    gauge(meters, "veille_projection_applied", progress, Progress::applied);
    gauge(meters, "veille_rebuild_offset", progress, Progress::rebuilt);
    return meters;
  }

  private static void gauge(
      PrometheusMeterRegistry meters,
      String name,
      Progress progress,
      ToDoubleFunction<Progress> value) {
    Gauge.builder(name, progress, value).register(meters);
  }

  private static double lagSeconds(Progress progress, Clock clock) {
    Instant last = progress.lastRecordedAt();
    boolean caughtUp = progress.behind() == 0 && progress.state() == Progress.State.CURRENT;
    return caughtUp || last == null
        ? 0
        : Duration.between(last, clock.instant()).toMillis() / MILLIS;
  }
}
