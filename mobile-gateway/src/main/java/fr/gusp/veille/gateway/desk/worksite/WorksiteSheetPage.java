package fr.gusp.veille.gateway.desk.worksite;

import fr.gusp.veille.contract.worksite.PartyRole;
import fr.gusp.veille.contract.worksite.WorksitePhase;
import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.act.CommandService;
import fr.gusp.veille.gateway.desk.form.Refused;
import fr.gusp.veille.gateway.desk.form.Subject;
import fr.gusp.veille.gateway.desk.form.Typed;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The sheet of a chantier, to be filled in or amended; one form for both. */
@Controller
class WorksiteSheetPage {

  private static final String FORM = "fiche";

  private final Callers callers;
  private final Directory directory;
  private final CommandService commands;
  private final Worksites worksites;
  private final Pages pages;

  WorksiteSheetPage(
      Callers callers,
      Directory directory,
      CommandService commands,
      Worksites worksites,
      Pages pages) {
    this.callers = callers;
    this.directory = directory;
    this.commands = commands;
    this.worksites = worksites;
    this.pages = pages;
  }

  /** What is filled in: a new sheet, or that of a chantier; what was typed, what was refused. */
  private record Sheet(
      @Nullable UUID amended, @Nullable String quartier, Typed typed, @Nullable Refused refused) {

    HttpStatusCode status() {
      return refused == null ? HttpStatus.OK : HttpStatusCode.valueOf(refused.status());
    }
  }

  @GetMapping("/chantiers/nouveau")
  Mono<Rendering> fresh(ServerWebExchange exchange) {
    String asked = exchange.getRequest().getQueryParams().getFirst("quartier");
    return keeper(exchange)
        .flatMap(caller -> show(exchange, caller, new Sheet(null, asked, Typed.NOTHING, null)));
  }

  @GetMapping("/chantiers/{worksite}/modifier")
  Mono<Rendering> amended(ServerWebExchange exchange, @PathVariable UUID worksite) {
    return keeper(exchange)
        .flatMap(
            caller ->
                worksites
                    .one(caller, worksite)
                    .filter(site -> site.may("amend"))
                    .switchIfEmpty(Mono.error(() -> new Refusal(Problems.NOT_YOURS)))
                    .flatMap(
                        site ->
                            show(
                                exchange,
                                caller,
                                new Sheet(
                                    worksite,
                                    site.quartiers().get(0).id(),
                                    Prefilled.of(site),
                                    null))));
  }

  @PostMapping("/chantiers")
  Mono<Rendering> register(ServerWebExchange exchange) {
    return sent(exchange, null);
  }

  @PostMapping("/chantiers/{worksite}/modifier")
  Mono<Rendering> amend(ServerWebExchange exchange, @PathVariable UUID worksite) {
    return sent(exchange, worksite);
  }

  private Mono<Rendering> sent(ServerWebExchange exchange, @Nullable UUID amended) {
    return Mono.zip(keeper(exchange), exchange.getFormData().map(Typed::new))
        .flatMap(both -> send(exchange, both.getT1(), amended, new SheetFields(both.getT2())));
  }

  private Mono<Rendering> send(
      ServerWebExchange exchange, Caller caller, @Nullable UUID amended, SheetFields sheet) {
    Map<String, String> mistakes = sheet.mistakes();
    if (!mistakes.isEmpty()) {
      Refused why = Subject.CHANTIER.notFilledIn(FORM, mistakes);
      return show(exchange, caller, again(amended, sheet, why));
    }
    UUID worksite = amended == null ? sheet.worksite() : amended;
    return commands
        .send(
            caller,
            amended == null ? HttpMethod.PUT : HttpMethod.POST,
            "/api/v1/worksites/" + worksite + (amended == null ? "" : "/amend"),
            sheet.command())
        .flatMap(
            answer ->
                answer.done() == null
                    ? show(
                        exchange,
                        caller,
                        again(amended, sheet, Subject.CHANTIER.refused(FORM, answer)))
                    : worksites
                        .awaitVersion(caller, worksite, answer.done().version())
                        .thenReturn(
                            Pages.see(
                                URI.create(
                                    "/chantiers/%s?fait=%s"
                                        .formatted(
                                            worksite,
                                            amended == null ? "enregistre" : "modifie")))));
  }

  private static Sheet again(@Nullable UUID amended, SheetFields sheet, Refused why) {
    String quartier = sheet.typed().text("quartiers");
    return new Sheet(amended, quartier, sheet.typed(), why);
  }

  private Mono<Rendering> show(ServerWebExchange exchange, Caller caller, Sheet sheet) {
    return directory
        .quartiersOf(caller)
        .flatMap(quartiers -> content(caller, quartiers, sheet))
        .doOnNext(content -> content.put("amended", sheet.amended()))
        .doOnNext(content -> content.put("typed", sheet.typed()))
        .doOnNext(content -> content.put("refused", sheet.refused()))
        .doOnNext(content -> content.put("rows", SheetRows.of(new SheetFields(sheet.typed()))))
        .doOnNext(content -> content.put("roles", List.of(PartyRole.values())))
        .doOnNext(content -> content.put("kinds", List.of(WorksitePhase.values())))
        .flatMap(content -> pages.page(exchange, sheet.status(), "worksite-sheet", content));
  }

  /** Without a quartier the page only asks which. */
  private Mono<Map<String, Object>> content(
      Caller caller, List<Directory.Quartier> quartiers, Sheet sheet) {
    Map<String, Object> content = new HashMap<>();
    content.put("quartiers", quartiers);
    Directory.Quartier only = quartiers.size() == 1 ? quartiers.get(0) : null;
    Directory.Quartier chosen =
        quartiers.stream()
            .filter(one -> one.id().equals(sheet.quartier()))
            .findFirst()
            .orElse(only);
    if (chosen == null) {
      return Mono.just(content);
    }
    content.put("quartier", chosen);
    return Mono.zip(
            directory.secteursOf(caller, chosen.id()),
            directory.organisationsOf(caller, chosen.id()),
            worksites.ground(caller, chosen.id()))
        .map(
            all -> {
              content.put("secteurs", all.getT1());
              content.put("organisations", all.getT2());
              content.put("owners", owners(caller, all.getT2()));
              content.put("places", all.getT3().names());
              return content;
            });
  }

  /** A guichet keeps the sheets of its own organisation alone. */
  private static List<Directory.Organisation> owners(
      Caller caller, List<Directory.Organisation> all) {
    return caller.is(Role.COORDINATION)
        ? all
        : all.stream().filter(one -> one.id().equals(caller.organisation())).toList();
  }

  private Mono<Caller> keeper(ServerWebExchange exchange) {
    return callers
        .required(exchange)
        .filter(WorksitesPage::mayRegister)
        .switchIfEmpty(Mono.error(() -> new Refusal(Problems.NOT_YOURS)));
  }
}
