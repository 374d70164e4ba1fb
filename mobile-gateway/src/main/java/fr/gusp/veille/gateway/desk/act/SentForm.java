package fr.gusp.veille.gateway.desk.act;

import java.util.List;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a form of the desk sent: its fields and, where the act takes some, its photos. */
record SentForm(ActForm form, List<Flux<DataBuffer>> photos) {

  static Mono<SentForm> of(ServerWebExchange exchange, Act act) {
    MediaType type = exchange.getRequest().getHeaders().getContentType();
    if (!MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type)) {
      return exchange.getFormData().map(sent -> new SentForm(form(act, sent), List.of()));
    }
    return exchange.getMultipartData().map(parts -> of(act, parts));
  }

  private static SentForm of(Act act, MultiValueMap<String, Part> parts) {
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    parts.values().stream()
        .flatMap(List::stream)
        .filter(FormFieldPart.class::isInstance)
        .map(FormFieldPart.class::cast)
        .forEach(field -> fields.add(field.name(), field.value()));
    return new SentForm(form(act, fields), act.takesPhotos() ? photos(parts) : List.of());
  }

  /** A browser sends a nameless file where none was chosen. */
  private static List<Flux<DataBuffer>> photos(MultiValueMap<String, Part> parts) {
    return parts.getOrDefault("photos", List.of()).stream()
        .filter(FilePart.class::isInstance)
        .map(FilePart.class::cast)
        .filter(file -> !file.filename().isEmpty())
        .map(Part::content)
        .toList();
  }

  private static ActForm form(Act act, MultiValueMap<String, String> fields) {
    return new ActForm(act, fields, List.of());
  }
}
