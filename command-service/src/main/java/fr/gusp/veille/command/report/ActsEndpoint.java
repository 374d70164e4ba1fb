package fr.gusp.veille.command.report;

import fr.gusp.veille.command.input.JsonBody;
import fr.gusp.veille.contract.id.ReportId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/**
 * {@code POST /api/v1/reports/{id}/{act}}: each act lives in its own folder; this only finds it.
 */
@RestController
class ActsEndpoint {

  private final Map<String, Act> acts;
  private final CommandDesk desk;

  ActsEndpoint(List<Act> acts, CommandDesk desk) {
    this.acts = acts.stream().collect(Collectors.toMap(Act::name, Function.identity()));
    this.desk = desk;
  }

  @PostMapping(path = "/api/v1/reports/{id}/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
  Mono<ResponseEntity<String>> perform(
      @AuthenticationPrincipal Jwt token,
      @PathVariable String id,
      @PathVariable("act") String name,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody byte[] body) {
    Act act = act(name);
    ReportId report = ReportId.of(id);
    ActForm form = ActForm.read(act, report, JsonBody.parse(body));
    return desk.submit(
        token,
        form.id(),
        form.hash(),
        form.version() == null ? SeenVersion.of(ifMatch) : form.version(),
        form.command(),
        HttpStatus.OK);
  }

  private Act act(String name) {
    Act act = acts.get(name);
    if (act == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return act;
  }
}
