package fr.gusp.veille.command.worksite.register;

import fr.gusp.veille.command.act.CommandDesk;
import fr.gusp.veille.command.act.Opening;
import fr.gusp.veille.command.caller.CallerFromToken;
import fr.gusp.veille.command.input.JsonBody;
import fr.gusp.veille.command.sheet.SheetForm;
import fr.gusp.veille.contract.id.WorksiteId;
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

/** {@code PUT /api/v1/worksites/{id}}: whoever registers a chantier makes its identifier. */
@RestController
class RegisterWorksiteEndpoint {

  private final CommandDesk desk;

  RegisterWorksiteEndpoint(CommandDesk desk) {
    this.desk = desk;
  }

  @PutMapping(path = "/api/v1/worksites/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  Mono<ResponseEntity<String>> register(
      @AuthenticationPrincipal Jwt token, @PathVariable String id, @RequestBody byte[] body) {
    WorksiteId worksite = WorksiteId.of(id);
    Opening opening =
        Opening.read(
            "register-worksite",
            worksite.value(),
            JsonBody.parse(body),
            form -> new RegisterWorksite(worksite, SheetForm.read(form)));
    return desk.submit(opening.by(CallerFromToken.read(token)), HttpStatus.CREATED);
  }
}
