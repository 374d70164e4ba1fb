package fr.gusp.veille.gateway.desk.tour;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.act.CommandService;
import fr.gusp.veille.gateway.desk.form.Refused;
import fr.gusp.veille.gateway.desk.form.Subject;
import fr.gusp.veille.gateway.desk.form.Typed;
import fr.gusp.veille.gateway.desk.tour.SheetPage.Shown;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Records the findings of a typed-in sheet, one command per point. */
@Controller
class Checking {

  private final Callers callers;
  private final CommandService commands;
  private final Tours tours;
  private final SheetPage page;
  private final Clock clock;

  Checking(Callers callers, CommandService commands, Tours tours, SheetPage page, Clock clock) {
    this.callers = callers;
    this.commands = commands;
    this.tours = tours;
    this.page = page;
    this.clock = clock;
  }

  @PostMapping("/tours/{tour}/constats")
  Mono<Rendering> check(ServerWebExchange exchange, @PathVariable UUID tour) {
    return Mono.zip(callers.required(exchange), exchange.getFormData().map(Typed::new))
        .flatMap(
            both ->
                tours
                    .one(both.getT1(), tour)
                    .map(known -> new Sheet(both.getT2(), known, clock.instant()))
                    .flatMap(sheet -> check(exchange, both.getT1(), sheet)));
  }

  private Mono<Rendering> check(ServerWebExchange exchange, Caller caller, Sheet sheet) {
    return Flux.fromIterable(sheet.changed())
        .concatMap(point -> record(caller, sheet, point).map(answer -> new Point(point, answer)))
        .collectList()
        .flatMap(points -> answered(exchange, caller, sheet, points));
  }

  /** The report first: a finding only names a report that is there. */
  private Mono<CommandService.Answer> record(Caller caller, Sheet sheet, String point) {
    Mono<CommandService.Answer> check =
        commands.send(
            caller,
            HttpMethod.POST,
            "/api/v1/tours/" + sheet.tour().id() + "/check",
            sheet.check(point));
    if (!sheet.files(point)) {
      return check;
    }
    return commands
        .send(caller, HttpMethod.PUT, "/api/v1/reports/" + sheet.report(point), sheet.filing(point))
        .flatMap(answer -> answer.done() == null ? Mono.just(answer) : check);
  }

  private Mono<Rendering> answered(
      ServerWebExchange exchange, Caller caller, Sheet sheet, List<Point> points) {
    UUID tour = UUID.fromString(sheet.tour().id());
    Map<String, Refused> refusals = new LinkedHashMap<>();
    long version = 0;
    for (Point point : points) {
      CommandService.Done done = point.answer().done();
      if (done == null) {
        refusals.put(point.id(), Subject.TOUR.refused("constats", point.answer()));
      } else {
        version = Math.max(version, done.version());
      }
    }
    Mono<Void> shown = version == 0 ? Mono.empty() : tours.awaitVersion(caller, tour, version);
    if (refusals.isEmpty()) {
      return shown.thenReturn(Pages.see(next(sheet, points.isEmpty() ? "rien" : "constats")));
    }
    return shown.then(page.render(exchange, caller, tour, refused(sheet, refusals)));
  }

  private static Shown refused(Sheet sheet, Map<String, Refused> refusals) {
    int status = refusals.values().iterator().next().status();
    return new Shown(
        HttpStatusCode.valueOf(status),
        sheet.secteur(),
        sheet.theme(),
        null,
        refusals,
        sheet.typed());
  }

  private static URI next(Sheet sheet, String done) {
    return UriComponentsBuilder.fromPath("/tours/{tour}/saisie")
        .queryParam("secteur", "{secteur}")
        .queryParam("theme", "{theme}")
        .queryParam("fait", done)
        .fragment("ouvert")
        .encode()
        .buildAndExpand(sheet.tour().id(), sheet.secteur(), sheet.theme())
        .toUri();
  }

  private record Point(String id, CommandService.Answer answer) {}
}
