package fr.gusp.veille.gateway.desk.print;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Filters;
import fr.gusp.veille.gateway.desk.QueryService;
import fr.gusp.veille.gateway.desk.Summaries;
import fr.gusp.veille.gateway.desk.Summary;
import fr.gusp.veille.gateway.desk.Words;
import fr.gusp.veille.gateway.pdf.PdfAnswer;
import fr.gusp.veille.gateway.pdf.Print;
import fr.gusp.veille.gateway.pdf.Printer;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The list on the screen, in its order, on A4 landscape with page numbers and the day it was
 * printed (rule D18).
 */
@Controller
class ListOnPaper {

  private static final int MOST_PAGES = 10;
  private static final ParameterizedTypeReference<Summaries> LIST =
      new ParameterizedTypeReference<>() {};

  private final Callers callers;
  private final QueryService query;
  private final Printer printer;
  private final Words words;
  private final Clock clock;

  ListOnPaper(Callers callers, QueryService query, Printer printer, Words words, Clock clock) {
    this.callers = callers;
    this.query = query;
    this.printer = printer;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/signalements.pdf")
  Mono<ResponseEntity<byte[]>> search(ServerWebExchange exchange) {
    Filters filters = Filters.of(exchange.getRequest().getQueryParams());
    return print(exchange, "signalements", "Signalements", filters.forQuery(), "reports");
  }

  @GetMapping("/file/{organisation}.pdf")
  Mono<ResponseEntity<byte[]>> queue(
      ServerWebExchange exchange, @PathVariable String organisation) {
    Filters filters = Filters.of(exchange.getRequest().getQueryParams());
    String name = "file-" + organisation.replaceAll("[^a-z0-9-]", "");
    return print(exchange, name, "File", filters.forQueue(), "queues", organisation);
  }

  private Mono<ResponseEntity<byte[]>> print(
      ServerWebExchange exchange,
      String name,
      String heading,
      Map<String, Object> asked,
      String... path) {
    return callers
        .required(exchange)
        .flatMap(caller -> rows(caller, asked, path))
        .flatMap(rows -> printer.print(Print.of("list", onPaper(heading, rows))))
        .map(pdf -> PdfAnswer.named(name + "-" + words.today(), pdf));
  }

  private record Rows(List<Summary> rows, long total) {}

  private Mono<Rows> rows(Caller caller, Map<String, Object> asked, String... path) {
    return Flux.range(1, MOST_PAGES)
        .concatMap(page -> query.read(caller, LIST, paged(asked, page), path))
        .takeUntil(page -> page.page() >= page.pages())
        .collectList()
        .map(
            pages ->
                new Rows(
                    pages.stream().flatMap(page -> page.items().stream()).toList(),
                    pages.get(0).total()));
  }

  private static Map<String, Object> paged(Map<String, Object> asked, int page) {
    Map<String, Object> one = new LinkedHashMap<>(asked);
    one.put("page", page);
    return one;
  }

  private Map<String, Object> onPaper(String heading, Rows found) {
    return Map.of(
        "words",
        words,
        "heading",
        heading,
        "rows",
        found.rows(),
        "total",
        found.total(),
        "landscape",
        true,
        "printed",
        "Imprimé le " + words.moment(clock.instant()));
  }
}
