package fr.gusp.veille.command.mail;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.CallerFromToken;
import fr.gusp.veille.command.input.JsonBody;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.nature.Coded;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** {@code /api/v1/settings/mail-templates}: in which words each kind of mail is written. */
@RestController
class TemplatesEndpoint {

  private final MailTemplates templates;

  TemplatesEndpoint(MailTemplates templates) {
    this.templates = templates;
  }

  record Words(
      String kind,
      String label,
      String subject,
      String body,
      boolean usual,
      Set<String> variables,
      int version) {}

  record Preview(String subject, String body) {}

  @GetMapping("/api/v1/settings/mail-templates")
  Mono<List<Words>> all(@AuthenticationPrincipal Jwt token) {
    EpciId epci = epci(CallerFromToken.read(token));
    return later(() -> Stream.of(MailKind.values()).map(kind -> words(epci, kind)).toList());
  }

  @GetMapping("/api/v1/settings/mail-templates/{kind}")
  Mono<Words> one(@AuthenticationPrincipal Jwt token, @PathVariable String kind) {
    EpciId epci = epci(CallerFromToken.read(token));
    MailKind asked = kind(kind);
    return later(() -> words(epci, asked));
  }

  @PutMapping(
      path = "/api/v1/settings/mail-templates/{kind}",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  Mono<Words> set(
      @AuthenticationPrincipal Jwt token, @PathVariable String kind, @RequestBody byte[] body) {
    Caller caller = CallerFromToken.read(token);
    EpciId epci = epci(caller);
    MailKind asked = kind(kind);
    MailTemplates.Template wanted = TemplateForm.read(asked, JsonBody.parse(body));
    return later(
        () -> {
          templates.save(epci, asked, wanted, caller);
          return words(epci, asked);
        });
  }

  /** With an invented dossier put in; nothing is kept. */
  @PostMapping(
      path = "/api/v1/settings/mail-templates/{kind}/preview",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  Mono<Preview> preview(
      @AuthenticationPrincipal Jwt token, @PathVariable String kind, @RequestBody byte[] body) {
    epci(CallerFromToken.read(token));
    MailText shown = TemplateForm.preview(kind(kind), JsonBody.parse(body)).with(Example.VALUES);
    return Mono.just(new Preview(shown.subject(), shown.body()));
  }

  private Words words(EpciId epci, MailKind kind) {
    MailTemplates.Template now = templates.find(epci, kind);
    return new Words(
        kind.code(),
        kind.label(),
        now.text().subject(),
        now.text().body(),
        now.text().equals(kind.usual()),
        kind.variables(),
        now.version());
  }

  private static EpciId epci(Caller caller) {
    Rule.check(new OnlyTheCoordinationSetsTheWords(caller));
    return Objects.requireNonNull(caller.epci(), "a coordination has an EPCI");
  }

  private static MailKind kind(String code) {
    return Coded.find(MailKind.class, code)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static <T> Mono<T> later(Callable<T> answer) {
    return Mono.fromCallable(answer).subscribeOn(Schedulers.boundedElastic());
  }
}
