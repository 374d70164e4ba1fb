package fr.gusp.veille.gateway.desk.rounds;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.QueryService;
import fr.gusp.veille.gateway.desk.act.CommandService;
import fr.gusp.veille.gateway.desk.form.Typed;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What comes in the next four weeks, and the calendar itself where the caller keeps it. */
@Controller
class RoundsPage {

  private static final String BASE = "/calendrier";
  private static final int WEEKS = 28;
  private static final Pattern LINE = Pattern.compile("rounds\\.(\\d+)\\..*");
  private static final ParameterizedTypeReference<Scheduled> SCHEDULED =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Calendar> CALENDAR =
      new ParameterizedTypeReference<>() {};

  private final Callers callers;
  private final QueryService query;
  private final CommandService commands;
  private final Directory directory;
  private final Pages pages;

  RoundsPage(
      Callers callers,
      QueryService query,
      CommandService commands,
      Directory directory,
      Pages pages) {
    this.callers = callers;
    this.query = query;
    this.commands = commands;
    this.directory = directory;
    this.pages = pages;
  }

  @GetMapping(BASE)
  Mono<Rendering> show(ServerWebExchange exchange) {
    boolean done = exchange.getRequest().getQueryParams().containsKey("fait");
    return callers
        .required(exchange)
        .flatMap(caller -> page(exchange, caller, HttpStatus.OK, null, List.of(), done));
  }

  @PostMapping(BASE)
  Mono<Rendering> publish(ServerWebExchange exchange) {
    return Mono.zip(callers.required(exchange).filter(RoundsPage::keeps), exchange.getFormData())
        .switchIfEmpty(Mono.error(new Refusal(Problems.NOT_YOURS)))
        .flatMap(both -> publish(exchange, both.getT1(), new Typed(both.getT2())));
  }

  private Mono<Rendering> publish(ServerWebExchange exchange, Caller caller, Typed typed) {
    Map<String, Object> command = new HashMap<>();
    command.put("commandId", typed.text("commandId"));
    command.put("rounds", RoundLines.read(typed.text("lignes")));
    int seen =
        typed.text("version").matches("\\d{1,9}") ? Integer.parseInt(typed.text("version")) : 0;
    if (seen > 0) {
      command.put("version", seen - 1);
    }
    return commands
        .send(caller, HttpMethod.PUT, "/api/v1/rounds/" + caller.epci(), command)
        .flatMap(
            answer ->
                answer.done() != null
                    ? Mono.just(Pages.see(URI.create(BASE + "?fait=publie")))
                    : page(
                        exchange,
                        caller,
                        answer.status(),
                        typed.text("lignes"),
                        mistakes(answer.refused()),
                        false));
  }

  private Mono<Rendering> page(
      ServerWebExchange exchange,
      Caller caller,
      HttpStatusCode status,
      @Nullable String lines,
      List<String> mistakes,
      boolean done) {
    Map<String, Object> content = new HashMap<>();
    content.put("mistakes", mistakes);
    content.put("done", done);
    return Mono.zip(
            query.read(caller, SCHEDULED, Map.of("days", WEEKS), "rounds"),
            directory.quartiersOf(caller))
        .doOnNext(both -> content.put("scheduled", both.getT1()))
        .doOnNext(both -> content.put("quartiers", both.getT2()))
        .then(keeps(caller) ? kept(caller, lines, content) : Mono.<Void>empty())
        .then(Mono.defer(() -> pages.page(exchange, status, "rounds", content)));
  }

  private Mono<Void> kept(Caller caller, @Nullable String lines, Map<String, Object> content) {
    return query
        .read(caller, CALENDAR, Map.of(), "rounds", Objects.requireNonNull(caller.epci()))
        .doOnNext(calendar -> content.put("calendar", calendar))
        .doOnNext(calendar -> content.put("lines", lines == null ? RoundLines.of(calendar) : lines))
        .then();
  }

  private static boolean keeps(Caller caller) {
    return caller.is(Role.COORDINATION) && caller.epci() != null;
  }

  /** Lines are counted without the header, as one reads them. */
  private static List<String> mistakes(CommandService.@Nullable Refused refused) {
    if (refused == null || refused.errors() == null) {
      return List.of(
          Objects.requireNonNullElse(
              refused == null ? null : refused.detail(), "Le calendrier est refusé."));
    }
    return refused.errors().stream().flatMap(RoundsPage::mistake).distinct().toList();
  }

  private static Stream<String> mistake(CommandService.FieldError error) {
    if (error.message() == null) {
      return Stream.empty();
    }
    Matcher line = LINE.matcher(Objects.requireNonNullElse(error.field(), ""));
    return Stream.of(
        line.matches()
            ? "Passage %d : %s".formatted(Integer.parseInt(line.group(1)) + 1, error.message())
            : error.message());
  }
}
