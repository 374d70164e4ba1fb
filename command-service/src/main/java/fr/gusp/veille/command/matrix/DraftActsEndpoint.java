package fr.gusp.veille.command.matrix;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.act.Acts;
import fr.gusp.veille.command.act.CommandDesk;
import fr.gusp.veille.contract.id.MatrixDraftId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code POST /api/v1/matrix/drafts/{id}/{act}}: what is done about a draft. */
@RestController
class DraftActsEndpoint {

  private final Acts<MatrixDraftId> acts;

  DraftActsEndpoint(List<Act<MatrixDraftId>> acts, CommandDesk desk) {
    this.acts = new Acts<>(acts, desk);
  }

  @PostMapping(
      path = "/api/v1/matrix/drafts/{id}/{act}",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  Mono<ResponseEntity<String>> perform(
      @AuthenticationPrincipal Jwt token,
      @PathVariable String id,
      @PathVariable String act,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody byte[] body) {
    return acts.perform(token, MatrixDraftId.of(id), act, ifMatch, body);
  }
}
