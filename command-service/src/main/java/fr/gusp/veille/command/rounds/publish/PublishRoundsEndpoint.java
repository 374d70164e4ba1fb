package fr.gusp.veille.command.rounds.publish;

import fr.gusp.veille.command.act.CommandDesk;
import fr.gusp.veille.command.act.Submitted;
import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.CallerFromToken;
import fr.gusp.veille.command.idempotence.ContentHash;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.input.JsonBody;
import fr.gusp.veille.command.rounds.KnownCalendars;
import fr.gusp.veille.contract.id.CommandId;
import fr.gusp.veille.contract.id.EpciId;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code PUT /api/v1/rounds/{epci}}: the whole calendar of an EPCI. The same again changes nothing;
 * {@code version} is the calendar that was looked at, counted from 0 like every version.
 */
@RestController
class PublishRoundsEndpoint {

  private final CommandDesk desk;
  private final KnownCalendars known;
  private final Supplier<UUID> ids;

  PublishRoundsEndpoint(CommandDesk desk, KnownCalendars known, Supplier<UUID> ids) {
    this.desk = desk;
    this.known = known;
    this.ids = ids;
  }

  @PutMapping(path = "/api/v1/rounds/{epci}", consumes = MediaType.APPLICATION_JSON_VALUE)
  Mono<ResponseEntity<String>> publish(
      @AuthenticationPrincipal Jwt token, @PathVariable String epci, @RequestBody byte[] body) {
    Caller caller = CallerFromToken.read(token);
    EpciId territory = new EpciId(epci);
    ObjectNode content = JsonBody.parse(body);
    return Mono.fromCallable(() -> known.has(territory))
        .subscribeOn(Schedulers.boundedElastic())
        .map(before -> submitted(caller, territory, content, !before))
        .flatMap(
            submitted ->
                desk.submit(
                    submitted, submitted.command().begins() ? HttpStatus.CREATED : HttpStatus.OK));
  }

  private Submitted submitted(Caller caller, EpciId epci, ObjectNode content, boolean begins) {
    Fields fields = Fields.of(content);
    @Nullable CommandId named = fields.id("commandId", CommandId::of);
    @Nullable Long version = fields.whole("version", 0, Integer.MAX_VALUE);
    PublishRounds command = RoundsForm.read(epci, fields, begins);
    return new Submitted(
        caller,
        named == null ? new CommandId(ids.get()) : named,
        ContentHash.of("publish-rounds " + epci, content),
        begins ? null : version,
        command);
  }
}
