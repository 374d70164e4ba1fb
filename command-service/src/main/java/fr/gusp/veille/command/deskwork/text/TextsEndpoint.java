package fr.gusp.veille.command.deskwork.text;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.CallerFromToken;
import fr.gusp.veille.command.deskwork.OffTheLoop;
import fr.gusp.veille.command.input.JsonBody;
import fr.gusp.veille.command.rule.Rule;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code /api/v1/settings/texts}: the standard texts of the caller's organisation (rule D24). */
@RestController
@RequestMapping("/api/v1/settings/texts")
class TextsEndpoint {

  private final StandardTexts texts;

  TextsEndpoint(StandardTexts texts) {
    this.texts = texts;
  }

  record Listed(List<Text> items) {}

  record Text(UUID id, String act, @Nullable String nature, String name, String text) {

    static Text of(StandardText one) {
      return new Text(
          one.id(),
          one.act(),
          one.nature() == null ? null : one.nature().code(),
          one.name(),
          one.text());
    }
  }

  @GetMapping
  Mono<Listed> list(@AuthenticationPrincipal Jwt token) {
    Caller caller = CallerFromToken.read(token);
    return OffTheLoop.run(
        () -> new Listed(texts.of(caller.organisation()).stream().map(Text::of).toList()));
  }

  @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  Mono<Text> save(
      @AuthenticationPrincipal Jwt token, @PathVariable UUID id, @RequestBody byte[] body) {
    Caller caller = desk(token);
    StandardText text = TextForm.read(id, caller, JsonBody.parse(body));
    return OffTheLoop.run(
        () -> {
          Rule.check(new TheTextIsYoursToKnow(texts.save(text)));
          return Text.of(text);
        });
  }

  @PostMapping("/{id}/delete")
  Mono<ResponseEntity<Void>> delete(@AuthenticationPrincipal Jwt token, @PathVariable UUID id) {
    Caller caller = desk(token);
    return OffTheLoop.run(
        () -> {
          Rule.check(new TheTextIsYoursToKnow(texts.delete(id, caller.organisation())));
          return ResponseEntity.noContent().build();
        });
  }

  private static Caller desk(Jwt token) {
    Caller caller = CallerFromToken.read(token);
    Rule.check(new OnlyTheDeskWritesItsTexts(caller));
    return caller;
  }
}
