package fr.gusp.veille.command.asset;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.act.Acts;
import fr.gusp.veille.command.act.CommandDesk;
import fr.gusp.veille.contract.id.AssetId;
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

/** {@code POST /api/v1/assets/{id}/{act}}: what is done about an équipement. */
@RestController
class AssetActsEndpoint {

  private final Acts<AssetId> acts;

  AssetActsEndpoint(List<Act<AssetId>> acts, CommandDesk desk) {
    this.acts = new Acts<>(acts, desk);
  }

  @PostMapping(path = "/api/v1/assets/{id}/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
  Mono<ResponseEntity<String>> perform(
      @AuthenticationPrincipal Jwt token,
      @PathVariable String id,
      @PathVariable String act,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody byte[] body) {
    return acts.perform(token, AssetId.of(id), act, ifMatch, body);
  }
}
