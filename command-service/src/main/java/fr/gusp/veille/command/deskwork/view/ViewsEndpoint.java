package fr.gusp.veille.command.deskwork.view;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.CallerFromToken;
import fr.gusp.veille.command.deskwork.OffTheLoop;
import fr.gusp.veille.command.input.JsonBody;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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

/** {@code /api/v1/settings/views}: whoever saves a view makes its identifier. */
@RestController
@RequestMapping("/api/v1/settings/views")
class ViewsEndpoint {

  private final KeepViews views;

  ViewsEndpoint(KeepViews views) {
    this.views = views;
  }

  record Listed(List<View> items) {}

  /** A view as its reader sees it: {@code mine} where it is theirs to change. */
  record View(UUID id, String name, String page, String filters, boolean shared, boolean mine) {

    static View of(SavedView view, Caller caller) {
      return new View(
          view.id(),
          view.name(),
          view.page().code(),
          view.filters(),
          view.shared(),
          view.isOf(caller));
    }
  }

  @GetMapping
  Mono<Listed> list(@AuthenticationPrincipal Jwt token) {
    Caller caller = CallerFromToken.read(token);
    return OffTheLoop.run(
        () ->
            new Listed(views.seenBy(caller).stream().map(view -> View.of(view, caller)).toList()));
  }

  @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  Mono<ResponseEntity<View>> save(
      @AuthenticationPrincipal Jwt token, @PathVariable UUID id, @RequestBody byte[] body) {
    Caller caller = CallerFromToken.read(token);
    SavedView wanted = ViewForm.read(id, caller, JsonBody.parse(body));
    return OffTheLoop.run(() -> views.save(wanted, caller))
        .map(created -> created ? HttpStatus.CREATED : HttpStatus.OK)
        .map(status -> ResponseEntity.status(status).body(View.of(wanted, caller)));
  }

  @PostMapping("/{id}/delete")
  Mono<ResponseEntity<Void>> delete(@AuthenticationPrincipal Jwt token, @PathVariable UUID id) {
    Caller caller = CallerFromToken.read(token);
    return OffTheLoop.run(
        () -> {
          views.delete(id, caller);
          return ResponseEntity.noContent().build();
        });
  }
}
