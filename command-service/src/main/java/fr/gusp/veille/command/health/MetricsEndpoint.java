package fr.gusp.veille.command.health;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The figures in Prometheus' text form; never routed by the gateway. */
@RestController
class MetricsEndpoint {

  private final PrometheusMeterRegistry meters;

  MetricsEndpoint(PrometheusMeterRegistry meters) {
    this.meters = meters;
  }

  @GetMapping(path = "/metrics", produces = MediaType.TEXT_PLAIN_VALUE)
  Mono<String> metrics() {
    return Mono.fromCallable(meters::scrape).subscribeOn(Schedulers.boundedElastic());
  }
}
