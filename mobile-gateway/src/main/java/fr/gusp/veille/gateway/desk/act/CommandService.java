package fr.gusp.veille.gateway.desk.act;

import fr.gusp.veille.gateway.GatewaySettings;
import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Sends an act to the command service in the caller's name. */
@Component
class CommandService {

  private final WebClient web;
  private final URI commandUrl;

  CommandService(WebClient web, GatewaySettings settings) {
    this.web = web;
    this.commandUrl = settings.commandUrl();
  }

  Mono<Answer> send(Caller caller, UUID report, ActForm form) {
    return web.post()
        .uri(commandUrl.resolve("/api/v1/reports/" + report + "/" + form.act().code()))
        .headers(headers -> headers.setBearerAuth(caller.token()))
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(form.command())
        .exchangeToMono(CommandService::answer);
  }

  private static Mono<Answer> answer(ClientResponse response) {
    HttpStatusCode status = response.statusCode();
    if (status.is2xxSuccessful()) {
      return response.bodyToMono(Done.class).map(done -> new Answer(done, null, status));
    }
    if (status.value() == 401) {
      return response.releaseBody().then(Mono.error(new Refusal(Problems.SIGN_IN)));
    }
    if (status.is5xxServerError()) {
      return response.releaseBody().then(Mono.error(new Refusal(Problems.DOWN)));
    }
    return response
        .bodyToMono(Refused.class)
        .onErrorResume(failure -> Mono.empty())
        .defaultIfEmpty(new Refused(null, null, null, null))
        .map(refused -> new Answer(null, refused, status));
  }

  /** Exactly one of both. */
  record Answer(@Nullable Done done, @Nullable Refused refused, HttpStatusCode status) {}

  record Done(String number, long version) {}

  record Refused(
      @Nullable String code,
      @Nullable String title,
      @Nullable String detail,
      @Nullable List<FieldError> errors) {}

  record FieldError(@Nullable String field, @Nullable String message) {}
}
