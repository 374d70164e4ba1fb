package fr.gusp.veille.command.matrix.begin;

import static java.util.Objects.requireNonNull;

import fr.gusp.veille.command.act.CommandDesk;
import fr.gusp.veille.command.act.Opening;
import fr.gusp.veille.command.caller.CallerFromToken;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.input.JsonBody;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MatrixDraftId;
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

/** {@code PUT /api/v1/matrix/drafts/{id}}: whoever begins a draft makes its identifier. */
@RestController
class BeginDraftEndpoint {

  private static final int LONGEST_TITLE = 120;

  private final CommandDesk desk;

  BeginDraftEndpoint(CommandDesk desk) {
    this.desk = desk;
  }

  @PutMapping(path = "/api/v1/matrix/drafts/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  Mono<ResponseEntity<String>> begin(
      @AuthenticationPrincipal Jwt token, @PathVariable String id, @RequestBody byte[] body) {
    MatrixDraftId draft = MatrixDraftId.of(id);
    Opening opening =
        Opening.read(
            "begin-matrix-draft",
            draft.value(),
            JsonBody.parse(body),
            form -> command(draft, form));
    return desk.submit(opening.by(CallerFromToken.read(token)), HttpStatus.CREATED);
  }

  private static BeginDraft command(MatrixDraftId draft, Fields body) {
    EpciId epci = body.required("epci", body.id("epci", EpciId::new));
    String title = body.required("title", body.text("title", LONGEST_TITLE));
    body.done();
    return new BeginDraft(draft, requireNonNull(epci), requireNonNull(title));
  }
}
