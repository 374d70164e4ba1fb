package fr.gusp.veille.gateway.desk.export;

import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Filters;
import fr.gusp.veille.gateway.desk.QueryService;
import fr.gusp.veille.gateway.desk.Words;
import java.util.Map;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
    return search(exchange, FileKind.CSV);
  }

  @GetMapping("/signalements.geojson")
  Mono<ResponseEntity<Flux<DataBuffer>>> searchedPoints(ServerWebExchange exchange) {
    return search(exchange, FileKind.GEO_JSON);
  }

  @GetMapping("/file/{organisation}.csv")
  Mono<ResponseEntity<Flux<DataBuffer>>> queue(
      ServerWebExchange exchange, @PathVariable String organisation) {
    return queue(exchange, organisation, FileKind.CSV);
  }

  @GetMapping("/file/{organisation}.geojson")
  Mono<ResponseEntity<Flux<DataBuffer>>> queuedPoints(
      ServerWebExchange exchange, @PathVariable String organisation) {
    return queue(exchange, organisation, FileKind.GEO_JSON);
  }

  private Mono<ResponseEntity<Flux<DataBuffer>>> search(ServerWebExchange exchange, FileKind kind) {
    Filters filters = Filters.of(exchange.getRequest().getQueryParams());
    return file(
        exchange, kind, "signalements", filters.whole(filters.forQuery()), kind.of("reports"));
  }

  private Mono<ResponseEntity<Flux<DataBuffer>>> queue(
      ServerWebExchange exchange, String organisation, FileKind kind) {
    Filters filters = Filters.of(exchange.getRequest().getQueryParams());
    String name = "file-" + organisation.replaceAll("[^a-z0-9-]", "");
    return file(
        exchange, kind, name, filters.whole(filters.forQueue()), "queues", kind.of(organisation));
  }

  private Mono<ResponseEntity<Flux<DataBuffer>>> file(
      ServerWebExchange exchange,
      FileKind kind,
      String name,
      Map<String, Object> filters,
      String... path) {
    String disposition =
        ContentDisposition.attachment()
            .filename(kind.of(name + "-" + words.today()))
            .build()
            .toString();
    return callers
        .required(exchange)
        .flatMap(caller -> query.file(caller, filters, path))
        .map(
            found ->
                ResponseEntity.ok()
                    .contentType(kind.type())
                    .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                    .body(found.getBody() == null ? Flux.empty() : found.getBody()));
  }
}
