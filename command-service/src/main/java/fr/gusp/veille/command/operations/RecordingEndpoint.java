package fr.gusp.veille.command.operations;

import fr.gusp.veille.command.caller.CallerFromToken;
import fr.gusp.veille.command.relay.Refill;
import fr.gusp.veille.command.relay.RelayAudit;
import fr.gusp.veille.command.relay.RelayStatus;
import fr.gusp.veille.command.rule.Rule;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Store, relay and audit at a glance, and the refill of Kafka from the store. */
@RestController
class RecordingEndpoint {

  private final RelayStatus relay;
  private final RelayAudit audit;
  private final Refill refill;

  RecordingEndpoint(RelayStatus relay, RelayAudit audit, Refill refill) {
    this.relay = relay;
    this.audit = audit;
    this.refill = refill;
  }

  record Recording(long head, long relayed, double lagSeconds, Audit audit) {}

  record Audit(long checkedTo, long missing, long firstMissing) {}

  @GetMapping("/api/v1/operations/recording")
  Mono<Recording> look(@AuthenticationPrincipal Jwt token) {
    Rule.check(new OnlyAnOperatorLooks(CallerFromToken.read(token)));
    return Mono.fromCallable(this::recording).subscribeOn(Schedulers.boundedElastic());
  }

  @PostMapping("/api/v1/operations/recording/refill")
  Mono<Recording> refill(@AuthenticationPrincipal Jwt token) {
    Rule.check(new OnlyAnOperatorLooks(CallerFromToken.read(token)));
    return Mono.fromCallable(
            () -> {
              refill.fromTheFirst();
              return recording();
            })
        .subscribeOn(Schedulers.boundedElastic());
  }

  private Recording recording() {
    return new Recording(
        relay.head(),
        relay.relayed(),
        relay.behind().toMillis() / 1000.0,
        new Audit(audit.checkedTo(), audit.missing(), audit.firstMissing()));
  }
}
