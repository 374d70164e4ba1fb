package fr.gusp.veille.command.absence;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.CallerFromToken;
import fr.gusp.veille.command.desk.MailAddress;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.input.JsonBody;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.EpciId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/v1/settings/absence}: when the coordination of one's EPCI is away. */
@RestController
class AbsenceEndpoint {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final Absences absences;
  private final Clock clock;

  AbsenceEndpoint(Absences absences, Clock clock) {
    this.absences = absences;
    this.clock = clock;
  }

  /** Nulls where none is announced; {@code now} is true on the days it lasts. */
  record Json(
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable String deputyMail,
      boolean now,
      int version) {}

  @GetMapping("/api/v1/settings/absence")
  Mono<Json> look(@AuthenticationPrincipal Jwt token) {
    EpciId epci = epci(CallerFromToken.read(token));
    return later(() -> json(epci));
  }

  @PutMapping(path = "/api/v1/settings/absence", consumes = MediaType.APPLICATION_JSON_VALUE)
  Mono<Json> set(@AuthenticationPrincipal Jwt token, @RequestBody byte[] body) {
    Caller caller = CallerFromToken.read(token);
    EpciId epci = epci(caller);
    Absence wanted = read(JsonBody.parse(body));
    return later(
        () -> {
          absences.save(epci, wanted, caller);
          return json(epci);
        });
  }

  @DeleteMapping("/api/v1/settings/absence")
  Mono<Json> end(@AuthenticationPrincipal Jwt token) {
    Caller caller = CallerFromToken.read(token);
    EpciId epci = epci(caller);
    return later(
        () -> {
          absences.end(epci, caller);
          return json(epci);
        });
  }

  private Absence read(ObjectNode content) {
    Fields fields = Fields.of(content);
    LocalDate from = fields.required("from", fields.date("from"));
    LocalDate until = fields.required("until", fields.date("until"));
    MailAddress deputy = fields.required("deputyMail", fields.id("deputyMail", MailAddress::new));
    Long version = fields.required("version", fields.whole("version", 0, Integer.MAX_VALUE));
    if (from != null && until != null && until.isBefore(from)) {
      fields.reject("until", "ends-before-it-begins", "Le retour vient après le départ.");
    } else if (until != null && until.isBefore(today())) {
      fields.reject("until", "over-already", "Cette absence est déjà finie.");
    }
    fields.done();
    return new Absence(
        Objects.requireNonNull(from),
        Objects.requireNonNull(until),
        Objects.requireNonNull(deputy),
        Objects.requireNonNull(version).intValue());
  }

  private Json json(EpciId epci) {
    return absences
        .find(epci)
        .map(
            each ->
                new Json(
                    each.from(),
                    each.until(),
                    each.deputyMail().value(),
                    each.on(today()),
                    each.version()))
        .orElse(new Json(null, null, null, false, 0));
  }

  private LocalDate today() {
    return clock.instant().atZone(PARIS).toLocalDate();
  }

  private static EpciId epci(Caller caller) {
    Rule.check(new OnlyTheCoordinationSaysItIsAway(caller));
    return Objects.requireNonNull(caller.epci(), "a coordination has an EPCI");
  }

  private static <T> Mono<T> later(Callable<T> answer) {
    return Mono.fromCallable(answer).subscribeOn(Schedulers.boundedElastic());
  }
}
