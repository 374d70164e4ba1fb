package fr.gusp.veille.gateway.desk.presence;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.dossier.Dossiers;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * A page says that it shows a dossier, and hears who else does (rule D12): desks only, since a
 * reporter is nobody's to know outside their organisation.
 */
@RestController
class PresenceEndpoint {

  private final Callers callers;
  private final Dossiers dossiers;
  private final Directory directory;
  private final PresenceBoard board;

  PresenceEndpoint(Callers callers, Dossiers dossiers, Directory directory, PresenceBoard board) {
    this.callers = callers;
    this.dossiers = dossiers;
    this.directory = directory;
    this.board = board;
  }

  /** What a page tells of itself. */
  record Told(@Nullable String tab, boolean edits, boolean gone) {

    boolean wellFormed() {
      return tab != null && tab.matches("[0-9a-f-]{36}");
    }
  }

  record Others(List<Other> others) {}

  record Other(String who, boolean edits) {}

  @PostMapping("/signalements/{report}/presence")
  Mono<Others> tell(ServerWebExchange exchange, @PathVariable UUID report, @RequestBody Told told) {
    if (!told.wellFormed()) {
      throw new Refusal(Problems.MALFORMED);
    }
    return callers.required(exchange).flatMap(caller -> tell(caller, report, told));
  }

  /** Only who may open the dossier takes part. */
  private Mono<Others> tell(Caller caller, UUID report, Told told) {
    String tab = String.valueOf(told.tab());
    if (told.gone()) {
      board.gone(report, tab);
      return Mono.just(new Others(List.of()));
    }
    if (!caller.is(Role.GUICHET) && !caller.is(Role.COORDINATION)) {
      return Mono.just(new Others(List.of()));
    }
    return dossiers
        .one(caller, report)
        .then(names(caller))
        .map(
            names -> {
              board.here(report, tab, caller, told.edits());
              return new Others(
                  board.others(report, caller).stream()
                      .map(seen -> new Other(who(seen, caller, names), seen.edits()))
                      .distinct()
                      .toList());
            });
  }

  private Mono<Map<String, String>> names(Caller caller) {
    return directory
        .organisations(caller)
        .map(
            all ->
                all.stream()
                    .collect(
                        Collectors.toMap(Directory.Organisation::id, Directory.Organisation::name)))
        .onErrorReturn(Map.of());
  }

  private static String who(Seen seen, Caller caller, Map<String, String> names) {
    return seen.organisation().equals(caller.organisation())
        ? "Un collègue"
        : "Un agent (" + names.getOrDefault(seen.organisation(), "autre organisation") + ")";
  }
}
