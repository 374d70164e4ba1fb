package fr.gusp.veille.query.health;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /metrics} in Prometheus' text format; the gateway does not route it. */
@RestController
class MetricsEndpoint {

  private final PrometheusMeterRegistry meters;

  MetricsEndpoint(PrometheusMeterRegistry meters) {
    this.meters = meters;
  }

  @GetMapping(value = "/metrics", produces = "text/plain;version=0.0.4;charset=utf-8")
  ResponseEntity<String> metrics() {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(meters.scrape());
  }
}
