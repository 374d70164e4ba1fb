package fr.gusp.veille.gateway.desk.act;

import fr.gusp.veille.gateway.GatewaySettings;
import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Sends what a form asks for to the command service, in the caller's name. */
@Component
public class CommandService {

  private final WebClient web;
  private final URI commandUrl;

  CommandService(WebClient web, GatewaySettings settings) {
    this.web = web;
    this.commandUrl = settings.commandUrl();
  }

  /** An act on a report. */
  public Mono<Answer> send(Caller caller, UUID report, ActForm form) {
    String path = "/api/v1/reports/" + report + "/" + form.act().code();
    return send(caller, HttpMethod.POST, path, form.command());
  }

  /** Any other command, by its address below this product. */
  public Mono<Answer> send(Caller caller, HttpMethod method, String path, Map<String, ?> command) {
    return web.method(method)
        .uri(commandUrl.resolve(path))
        .headers(headers -> headers.setBearerAuth(caller.token()))
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(command)
        .exchangeToMono(response -> answer(response, response.bodyToMono(Done.class)));
  }

  /** A setting, which has neither number nor version. */
  public Mono<Answer> set(Caller caller, HttpMethod method, String path, Map<String, ?> setting) {
    return web.method(method)
        .uri(commandUrl.resolve(path))
        .headers(headers -> headers.setBearerAuth(caller.token()))
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(setting)
        .exchangeToMono(
            response -> answer(response, response.releaseBody().thenReturn(new Done(null, 0))));
  }

  private static Mono<Answer> answer(ClientResponse response, Mono<Done> body) {
    HttpStatusCode status = response.statusCode();
    if (status.is2xxSuccessful()) {
      return body.map(done -> new Answer(done, null, status));
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
  public record Answer(@Nullable Done done, @Nullable Refused refused, HttpStatusCode status) {}

  /**
   * What was recorded.
   *
   * @param number of a report; nothing else has one
   */
  public record Done(@Nullable String number, long version) {}

  /** Why nothing was recorded. */
  public record Refused(
      @Nullable String code,
      @Nullable String title,
      @Nullable String detail,
      @Nullable List<FieldError> errors) {

    /** What is wrong with each field; « reports[0] » is a matter of the field « reports ». */
    public Map<String, String> byField() {
      Map<String, String> fields = new LinkedHashMap<>();
      for (FieldError one : errors == null ? List.<FieldError>of() : errors) {
        if (one.field() != null && one.message() != null) {
          fields.putIfAbsent(one.field().replaceFirst("[.\\[].*", ""), one.message());
        }
      }
      return fields;
    }
  }

  /** What is wrong with one field. */
  public record FieldError(@Nullable String field, @Nullable String message) {}
}
