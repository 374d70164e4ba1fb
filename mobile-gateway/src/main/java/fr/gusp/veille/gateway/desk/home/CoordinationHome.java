package fr.gusp.veille.gateway.desk.home;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.desk.Absence;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.QueryService;
import fr.gusp.veille.gateway.desk.SettingsService;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A coordination begins at what nobody answers for, in its own EPCI. */
@Component
class CoordinationHome implements Beginning {

  private final QueryService query;
  private final Directory directory;
  private final SettingsService settings;

  CoordinationHome(QueryService query, Directory directory, SettingsService settings) {
    this.query = query;
    this.directory = directory;
    this.settings = settings;
  }

  @Override
  public boolean serves(Caller caller) {
    return caller.is(Role.COORDINATION) && caller.organisation() != null;
  }

  @Override
  public String view() {
    return "home-coordination";
  }

  @Override
  public Mono<Map<String, Object>> content(ServerWebExchange exchange, Caller caller) {
    return Mono.zip(
            query.read(caller, GuichetHome.OVERVIEW, Map.of(), "queues"),
            directory.quartiersOf(caller),
            settings.read(caller, Absence.TYPE, "absence").onErrorReturn(Absence.NONE))
        .map(
            parts ->
                Map.of(
                    "overview",
                    parts.getT1(),
                    "quartiers",
                    parts.getT2(),
                    "absence",
                    parts.getT3(),
                    "queue",
                    "/file/" + caller.organisation(),
                    "topics",
                    topics(parts.getT2())));
  }

  private static String topics(List<Directory.Quartier> quartiers) {
    return quartiers.stream().map(one -> "quartier:" + one.id()).collect(Collectors.joining(","));
  }
}
