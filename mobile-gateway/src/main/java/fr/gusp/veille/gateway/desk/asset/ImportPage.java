package fr.gusp.veille.gateway.desk.asset;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The coordination brings a list: a file, or lines pasted from a spreadsheet. */
@Controller
class ImportPage {

  private static final int LARGEST = 3 * 1024 * 1024;
  private static final String NOTHING = "Choisissez un fichier, ou collez les lignes.";

  private final Callers callers;
  private final AssetImport imports;
  private final Pages pages;

  ImportPage(Callers callers, AssetImport imports, Pages pages) {
    this.callers = callers;
    this.imports = imports;
    this.pages = pages;
  }

  @GetMapping("/equipements/importer")
  Mono<Rendering> show(ServerWebExchange exchange) {
    return whoImports(exchange).flatMap(caller -> page(exchange, HttpStatus.OK, null, null, ""));
  }

  @PostMapping("/equipements/importer")
  Mono<Rendering> bring(ServerWebExchange exchange) {
    return Mono.zip(whoImports(exchange), exchange.getMultipartData())
        .flatMap(
            both ->
                list(both.getT2())
                    .flatMap(list -> bring(exchange, both.getT1(), list))
                    .switchIfEmpty(page(exchange, HttpStatus.BAD_REQUEST, null, NOTHING, "")));
  }

  private Mono<Rendering> bring(ServerWebExchange exchange, Caller caller, byte[] list) {
    return imports
        .bring(caller, list)
        .flatMap(
            answer ->
                page(
                    exchange,
                    answer.status(),
                    answer.done(),
                    answer.refused() == null ? null : answer.refused().detail(),
                    answer.done() == null ? pasted(list) : ""));
  }

  private Mono<Rendering> page(
      ServerWebExchange exchange,
      HttpStatusCode status,
      @Nullable ImportAnswer answer,
      @Nullable String refused,
      String pasted) {
    Map<String, Object> content = new HashMap<>();
    content.put("answer", answer);
    content.put("refused", refused);
    content.put("pasted", pasted);
    return pages.page(exchange, status, "asset-import", content);
  }

  /** The file where one was chosen, or else what was pasted; empty where it is neither. */
  private static Mono<byte[]> list(MultiValueMap<String, Part> parts) {
    return Mono.justOrEmpty(parts.getFirst("fichier"))
        .ofType(FilePart.class)
        .filter(file -> !file.filename().isEmpty())
        .flatMap(file -> DataBufferUtils.join(file.content(), LARGEST))
        .map(ImportPage::bytes)
        .switchIfEmpty(
            Mono.justOrEmpty(parts.getFirst("lignes"))
                .ofType(FormFieldPart.class)
                .map(field -> field.value().getBytes(StandardCharsets.UTF_8)))
        .filter(list -> list.length > 0);
  }

  private static byte[] bytes(DataBuffer buffer) {
    byte[] bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }

  /** So that a short list can be put right where it is. */
  private static String pasted(byte[] list) {
    return list.length > 20_000 ? "" : new String(list, StandardCharsets.UTF_8);
  }

  private Mono<Caller> whoImports(ServerWebExchange exchange) {
    return callers
        .required(exchange)
        .filter(AssetsPage::mayImport)
        .switchIfEmpty(Mono.error(new Refusal(Problems.NOT_YOURS)));
  }
}
