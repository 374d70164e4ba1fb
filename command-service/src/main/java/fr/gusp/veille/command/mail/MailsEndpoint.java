package fr.gusp.veille.command.mail;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.CallerFromToken;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.input.BadInput;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.nature.Coded;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** {@code /api/v1/settings/mails}: what was written, and how far it got. */
@RestController
class MailsEndpoint {

  private static final int PAGE = 50;
  private static final int LAST_PAGE = 100_000;

  private final Outbox outbox;
  private final Postman postman;
  private final Clock clock;

  MailsEndpoint(Outbox outbox, Postman postman, Clock clock) {
    this.outbox = outbox;
    this.postman = postman;
    this.clock = clock;
  }

  /** Of one's own guichet; of the whole EPCI for its coordination. */
  @GetMapping("/api/v1/settings/mails")
  Mono<MailsJson> look(
      @AuthenticationPrincipal Jwt token,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "1") String page) {
    Whose whose = whose(CallerFromToken.read(token));
    int asked = page(page);
    if (!state.isEmpty() && Coded.find(MailState.class, state).isEmpty()) {
      throw new BadInput("state", "unknown-value", "Valeur inconnue.");
    }
    return later(
        () ->
            MailsJson.of(
                outbox.page(whose, state, asked, PAGE),
                outbox.counts(whose),
                state,
                asked,
                PAGE,
                postman.sends()));
  }

  @PostMapping("/api/v1/settings/mails/{id}/resend")
  Mono<MailsJson.Item> again(@AuthenticationPrincipal Jwt token, @PathVariable String id) {
    Whose whose = whose(CallerFromToken.read(token));
    UUID mail = id(id);
    return later(
        () -> {
          WrittenMail found = outbox.find(mail).filter(whose::owns).orElseThrow(() -> unknown());
          Rule.check(new OnlyAFailedMailIsSentAgain(outbox.again(found.id(), clock.instant())));
          return MailsJson.Item.of(outbox.find(mail).orElseThrow(() -> unknown()));
        });
  }

  private static Whose whose(Caller caller) {
    EpciId epci = caller.epci();
    boolean coordinates = caller.is(Role.COORDINATION) && epci != null;
    Rule.check(
        new OnlyItsGuichetAndItsCoordinationReadMails(coordinates || caller.is(Role.GUICHET)));
    return coordinates && epci != null ? Whose.epci(epci) : Whose.guichet(caller.organisation());
  }

  private static int page(String page) {
    if (!page.matches("[1-9][0-9]{0,5}") || Integer.parseInt(page) > LAST_PAGE) {
      throw new BadInput("page", "out-of-range", "Numéro de page attendu.");
    }
    return Integer.parseInt(page);
  }

  private static UUID id(String text) {
    if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
      throw new BadInput("id", "malformed-id", "L’identifiant attendu est un UUID.");
    }
    return UUID.fromString(text);
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private static <T> Mono<T> later(Callable<T> answer) {
    return Mono.fromCallable(answer).subscribeOn(Schedulers.boundedElastic());
  }
}
