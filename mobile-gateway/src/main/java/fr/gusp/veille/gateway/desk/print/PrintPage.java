package fr.gusp.veille.gateway.desk.print;

import fr.gusp.veille.gateway.GatewaySettings;
import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.QueryService;
import fr.gusp.veille.gateway.desk.asset.QrCode;
import fr.gusp.veille.gateway.desk.dossier.Dossier;
import fr.gusp.veille.gateway.desk.dossier.Dossiers;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One report on A4, without menu: number, place, photos, custody, story. */
@Controller
class PrintPage {

  private static final ParameterizedTypeReference<Ground> GROUND =
      new ParameterizedTypeReference<>() {};

  private final Callers callers;
  private final Dossiers dossiers;
  private final QueryService query;
  private final Directory directory;
  private final Pages pages;
  private final Clock clock;
  private final GatewaySettings settings;

  PrintPage(
      Callers callers,
      Dossiers dossiers,
      QueryService query,
      Directory directory,
      Pages pages,
      Clock clock,
      GatewaySettings settings) {
    this.settings = settings;
    this.directory = directory;
    this.callers = callers;
    this.dossiers = dossiers;
    this.query = query;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/signalements/{report}/imprimer")
  Mono<Rendering> show(ServerWebExchange exchange, @PathVariable UUID report) {
    return callers
        .required(exchange)
        .flatMap(
            caller ->
                dossiers
                    .one(caller, report)
                    .zipWhen(dossier -> ground(caller, dossier), this::content)
                    .zipWhen(content -> desks(caller, content), PrintPage::withDesks))
        .flatMap(content -> pages.page(exchange, "print", content));
  }

  /** Paper without its map is still paper. */
  private Mono<Ground> ground(Caller caller, Dossier dossier) {
    return query
        .read(caller, GROUND, Map.of(), "quartiers", dossier.quartier(), "map")
        .onErrorReturn(Ground.UNKNOWN);
  }

  private Mono<List<Directory.Desk>> desks(Caller caller, Map<String, Object> content) {
    Dossier dossier = (Dossier) Objects.requireNonNull(content.get("dossier"));
    return dossier.assignment() == null || dossier.holder() == null
        ? Mono.just(List.of())
        : directory.desksOf(caller, dossier.holder().id());
  }

  private static Map<String, Object> withDesks(
      Map<String, Object> content, List<Directory.Desk> desks) {
    content.put("desks", desks);
    return content;
  }

  private Map<String, Object> content(Dossier dossier, Ground ground) {
    Map<String, Object> content = new HashMap<>();
    content.put("dossier", dossier);
    content.put("now", clock.instant());
    content.put("qr", QrCode.of(settings.publicUrl() + "/signalements/" + dossier.id()));
    Plan plan = Plan.of(ground, dossier.location());
    if (plan != null) {
      content.put("plan", plan);
    }
    return content;
  }
}
