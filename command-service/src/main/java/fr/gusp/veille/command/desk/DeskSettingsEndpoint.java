package fr.gusp.veille.command.desk;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.CallerFromToken;
import fr.gusp.veille.command.input.JsonBody;
import fr.gusp.veille.command.publication.ReferenceInForce;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.OrganisationId;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** {@code /api/v1/settings/desks}: how each guichet is reached. */
@RestController
class DeskSettingsEndpoint {

  private final DeskSettings settings;
  private final ReferenceInForce reference;

  DeskSettingsEndpoint(DeskSettings settings, ReferenceInForce reference) {
    this.settings = settings;
    this.reference = reference;
  }

  record Astreinte(OrganisationId organisation, AstreinteNumber number) {}

  /** Those the caller may set and somebody set. */
  @GetMapping("/api/v1/settings/desks")
  Mono<List<DeskJson>> all(@AuthenticationPrincipal Jwt token) {
    Caller caller = CallerFromToken.read(token);
    return later(
        () ->
            settings.all().stream()
                .filter(each -> itsOwn(caller, each.organisation()).holds())
                .sorted(Comparator.comparing(each -> each.organisation().value()))
                .map(DeskJson::of)
                .toList());
  }

  @GetMapping("/api/v1/settings/desks/{organisation}")
  Mono<DeskJson> look(@AuthenticationPrincipal Jwt token, @PathVariable String organisation) {
    OrganisationId asked = known(organisation);
    Rule.check(itsOwn(CallerFromToken.read(token), asked));
    return later(() -> DeskJson.of(settings.find(asked)));
  }

  @PutMapping(
      path = "/api/v1/settings/desks/{organisation}",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  Mono<DeskJson> set(
      @AuthenticationPrincipal Jwt token,
      @PathVariable String organisation,
      @RequestBody byte[] body) {
    Caller caller = CallerFromToken.read(token);
    OrganisationId asked = known(organisation);
    Rule.check(itsOwn(caller, asked));
    DeskSetting wanted = DeskForm.read(asked, JsonBody.parse(body));
    return later(() -> DeskJson.of(settings.save(wanted, caller)));
  }

  /** The numbers of whoever is on duty: every member may have to call one. */
  @GetMapping("/api/v1/settings/astreintes")
  Mono<List<Astreinte>> astreintes(@AuthenticationPrincipal Jwt token) {
    CallerFromToken.read(token);
    return later(
        () ->
            settings.all().stream()
                .flatMap(
                    each ->
                        Stream.ofNullable(each.astreinte())
                            .map(number -> new Astreinte(each.organisation(), number)))
                .sorted(Comparator.comparing(each -> each.organisation().value()))
                .toList());
  }

  private OnlyItsGuichetAndItsCoordinationSetADesk itsOwn(Caller caller, OrganisationId of) {
    return new OnlyItsGuichetAndItsCoordinationSetADesk(caller, of, reference);
  }

  private OrganisationId known(String organisation) {
    OrganisationId id = new OrganisationId(organisation);
    if (!reference.knows(id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return id;
  }

  private static <T> Mono<T> later(Callable<T> answer) {
    return Mono.fromCallable(answer).subscribeOn(Schedulers.boundedElastic());
  }
}
