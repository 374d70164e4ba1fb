package fr.gusp.veille.gateway.desk.export;

import org.springframework.http.MediaType;

/** In which form a list leaves. */
enum FileKind {
  CSV("csv", "text/csv;charset=UTF-8"),
  GEO_JSON("geojson", "application/geo+json");

  private final String ending;
  private final MediaType type;

  FileKind(String ending, String type) {
    this.ending = ending;
    this.type = MediaType.parseMediaType(type);
  }

  String of(String name) {
    return name + "." + ending;
  }

  MediaType type() {
    return type;
  }
}
