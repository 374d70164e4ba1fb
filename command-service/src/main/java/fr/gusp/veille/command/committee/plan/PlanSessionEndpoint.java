package fr.gusp.veille.command.committee.plan;

import fr.gusp.veille.command.act.CommandDesk;
import fr.gusp.veille.command.act.Opening;
import fr.gusp.veille.command.caller.CallerFromToken;
import fr.gusp.veille.command.input.JsonBody;
import fr.gusp.veille.contract.id.CommitteeSessionId;
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

/** {@code PUT /api/v1/committees/sessions/{id}}: whoever calls a session makes its identifier. */
@RestController
class PlanSessionEndpoint {

  private final CommandDesk desk;

  PlanSessionEndpoint(CommandDesk desk) {
    this.desk = desk;
  }

  @PutMapping(
      path = "/api/v1/committees/sessions/{id}",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  Mono<ResponseEntity<String>> plan(
      @AuthenticationPrincipal Jwt token, @PathVariable String id, @RequestBody byte[] body) {
    CommitteeSessionId session = CommitteeSessionId.of(id);
    Opening opening =
        Opening.read(
            "plan-session",
            session.value(),
            JsonBody.parse(body),
            form -> PlanSessionForm.read(session, form));
    return desk.submit(opening.by(CallerFromToken.read(token)), HttpStatus.CREATED);
  }
}
