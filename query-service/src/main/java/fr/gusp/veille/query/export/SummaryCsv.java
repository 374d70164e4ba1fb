package fr.gusp.veille.query.export;

import fr.gusp.veille.contract.nature.Coded;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.report.Origin;
import fr.gusp.veille.query.summary.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Flux;

/**
 * A list of reports as CSV (RFC 4180, semicolons): a byte order mark first, so that accents are
 * read right. No text a human wrote freely.
 */
public final class SummaryCsv {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String END = "\r\n";
  private static final List<String> HEAD =
      List.of(
          "Numéro",
          "Nature",
          "Sous-nature",
          "Gravité",
          "Quartier",
          "Secteur",
          "Lieu",
          "Latitude",
          "Longitude",
          "Origine",
          "Constaté le",
          "Reçu le",
          "État",
          "Depuis le",
          "Chez",
          "Réponse espérée le",
          "Traitement espéré le",
          "Objectif dépassé",
          "Renvois",
          "Responsabilité à clarifier",
          "Photos");

  private SummaryCsv() {}

  /** A download, line by line, however long the list is. */
  public static ResponseEntity<Flux<String>> answer(String name, Flux<Summary> list) {
    Flux<String> lines = list.map(SummaryCsv::line);
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name + ".csv").build().toString())
        .body(Flux.concat(Flux.just(BYTE_ORDER_MARK + String.join(";", HEAD) + END), lines));
  }

  static String line(Summary one) {
    return String.join(";", cells(one)) + END;
  }

  private static List<String> cells(Summary one) {
    Summary.@Nullable Point point = one.location();
    return List.of(
        Cell.text(one.number()),
        Cell.text(one.natureLabel()),
        Cell.text(one.subNatureLabel()),
        Cell.text(label(Severity.class, one.severity())),
        Cell.text(one.quartierName()),
        Cell.text(one.secteurName()),
        Cell.text(one.place()),
        Cell.number(point == null ? null : point.lat()),
        Cell.number(point == null ? null : point.lon()),
        Cell.text(label(Origin.class, one.origin())),
        Cell.date(one.observedAt().toInstant()),
        Cell.date(one.recordedAt()),
        Cell.text(one.stateLabel()),
        Cell.date(one.since()),
        Cell.text(one.holder() == null ? null : one.holder().name()),
        Cell.date(one.answerBy()),
        Cell.date(one.resolveBy()),
        Cell.yes(one.late()),
        Integer.toString(one.renvois()),
        Cell.yes(one.toClarify()),
        Integer.toString(one.photos()));
  }

  private static <T extends Enum<T> & Coded> String label(Class<T> list, String code) {
    return Coded.find(list, code).map(Coded::label).orElse(code);
  }
}
