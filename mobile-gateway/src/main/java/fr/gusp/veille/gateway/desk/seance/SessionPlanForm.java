package fr.gusp.veille.gateway.desk.seance;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.Words;
import fr.gusp.veille.gateway.desk.form.Refused;
import fr.gusp.veille.gateway.desk.form.Typed;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The form that plans a meeting of one quartier. */
@Component
class SessionPlanForm {

  private static final int MONTHS_BACK = 12;

  private final Directory directory;
  private final Pages pages;
  private final Clock clock;

  SessionPlanForm(Directory directory, Pages pages, Clock clock) {
    this.directory = directory;
    this.pages = pages;
    this.clock = clock;
  }

  Mono<Rendering> render(
      ServerWebExchange exchange,
      Caller caller,
      String quartier,
      @Nullable Refused refused,
      Typed typed) {
    HttpStatusCode status =
        refused == null ? HttpStatus.OK : HttpStatusCode.valueOf(refused.status());
    return Mono.zip(
            directory.quartiersOf(caller),
            directory.organisationsOf(caller, quartier),
            (quartiers, organisations) -> content(quartier, quartiers, organisations))
        .doOnNext(content -> content.put("typed", typed))
        .doOnNext(
            content -> {
              if (refused != null) {
                content.put("refused", refused);
              }
            })
        .flatMap(content -> pages.page(exchange, status, "seance-prevoir", content));
  }

  private Map<String, Object> content(
      String quartier,
      List<Directory.Quartier> quartiers,
      List<Directory.Organisation> organisations) {
    Map<String, Object> content = new HashMap<>();
    content.put("quartier", quartier);
    content.put("quartiers", quartiers);
    content.put("organisations", organisations);
    content.put("months", months());
    content.put("usual", months().get(1));
    return content;
  }

  /** This month first; a comité mostly looks at the one before. */
  private List<YearMonth> months() {
    YearMonth now = YearMonth.now(clock.withZone(Words.PARIS));
    return IntStream.rangeClosed(0, MONTHS_BACK).mapToObj(now::minusMonths).toList();
  }
}
