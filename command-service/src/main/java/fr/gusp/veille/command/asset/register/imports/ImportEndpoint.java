package fr.gusp.veille.command.asset.register.imports;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.CallerFromToken;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.wire.EventJson;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * {@code POST /api/v1/assets/import}: a list as {@code text/csv}. It needs no identity of its own:
 * the same list again finds everything unchanged.
 */
@RestController
class ImportEndpoint {

  private static final int LARGEST = 2 * 1024 * 1024;

  private final ImportAssets imports;

  ImportEndpoint(ImportAssets imports) {
    this.imports = imports;
  }

  @PostMapping(path = "/api/v1/assets/import", consumes = "text/csv")
  Mono<ResponseEntity<String>> bring(
      @AuthenticationPrincipal Jwt token, ServerHttpRequest request) {
    Caller caller = CallerFromToken.read(token);
    Rule.check(new OnlyACoordinationImports(caller));
    return DataBufferUtils.join(request.getBody(), LARGEST)
        .map(
            body -> {
              byte[] bytes = new byte[body.readableByteCount()];
              body.read(bytes);
              DataBufferUtils.release(body);
              return bytes;
            })
        .onErrorMap(
            DataBufferLimitException.class,
            large -> AssetFile.bad("too-large", "Un fichier tient en 2 Mio : coupez-le en deux."))
        .defaultIfEmpty(new byte[0])
        .map(AssetFile::read)
        .flatMap(file -> imports.all(file, caller))
        .map(
            answer ->
                ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(EventJson.mapper().writeValueAsString(answer)));
  }
}
