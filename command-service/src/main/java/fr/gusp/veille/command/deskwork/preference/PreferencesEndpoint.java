package fr.gusp.veille.command.deskwork.preference;

import fr.gusp.veille.command.caller.CallerFromToken;
import fr.gusp.veille.command.deskwork.OffTheLoop;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.input.JsonBody;
import fr.gusp.veille.contract.id.MemberId;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * {@code /api/v1/settings/preferences}: a member's own, on every computer they work at (RGAA 12.10:
 * shortcuts can be switched off).
 */
@RestController
@RequestMapping("/api/v1/settings/preferences")
class PreferencesEndpoint {

  private final Preferences preferences;

  PreferencesEndpoint(Preferences preferences) {
    this.preferences = preferences;
  }

  record Chosen(boolean shortcuts) {}

  @GetMapping
  Mono<Chosen> read(@AuthenticationPrincipal Jwt token) {
    MemberId member = CallerFromToken.read(token).member();
    return OffTheLoop.run(() -> new Chosen(preferences.shortcuts(member)));
  }

  @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  Mono<Chosen> choose(@AuthenticationPrincipal Jwt token, @RequestBody byte[] body) {
    MemberId member = CallerFromToken.read(token).member();
    Fields fields = Fields.of(JsonBody.parse(body));
    Chosen chosen = new Chosen(fields.flag("shortcuts"));
    fields.done();
    return OffTheLoop.run(
        () -> {
          preferences.shortcuts(member, chosen.shortcuts());
          return chosen;
        });
  }
}
