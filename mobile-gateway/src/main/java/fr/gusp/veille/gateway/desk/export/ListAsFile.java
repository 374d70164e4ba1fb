package fr.gusp.veille.gateway.desk.export;

import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Filters;
import fr.gusp.veille.gateway.desk.QueryService;
import fr.gusp.veille.gateway.desk.Words;
import java.util.Map;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The list that is on the screen, all of its pages, as a file named by its day. */
@Controller
class ListAsFile {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final Callers callers;
  private final QueryService query;
  private final Words words;

  ListAsFile(Callers callers, QueryService query, Words words) {
    this.callers = callers;
    this.query = query;
    this.words = words;
  }

  @GetMapping("/signalements.csv")
  Mono<ResponseEntity<Flux<DataBuffer>>> search(ServerWebExchange exchange) {
    Filters filters = Filters.of(exchange.getRequest().getQueryParams());
    return file(exchange, "signalements", filters.whole(filters.forQuery()), "reports.csv");
  }

  @GetMapping("/file/{organisation}.csv")
  Mono<ResponseEntity<Flux<DataBuffer>>> queue(
      ServerWebExchange exchange, @PathVariable String organisation) {
    Filters filters = Filters.of(exchange.getRequest().getQueryParams());
    String name = "file-" + organisation.replaceAll("[^a-z0-9-]", "");
    return file(exchange, name, filters.whole(filters.forQueue()), "queues", organisation + ".csv");
  }

  private Mono<ResponseEntity<Flux<DataBuffer>>> file(
      ServerWebExchange exchange, String name, Map<String, Object> filters, String... path) {
    String disposition =
        ContentDisposition.attachment()
            .filename(name + "-" + words.today() + ".csv")
            .build()
            .toString();
    return callers
        .required(exchange)
        .flatMap(caller -> query.file(caller, filters, path))
        .map(
            found ->
                ResponseEntity.ok()
                    .contentType(CSV)
                    .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                    .body(found.getBody() == null ? Flux.empty() : found.getBody()));
  }
}
