package fr.gusp.veille.command.reference;

import java.io.Reader;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** A line of {@code matrice-responsabilites.csv}, as written. */
record CharterRow(
    String quartier,
    String nature,
    String domanialite,
    List<String> responsables,
    List<String> appuis,
    String source) {

  static List<CharterRow> all(Reader reader) {
    return Csv.lines(reader).stream().map(CharterRow::of).toList();
  }

  boolean ownerIsStated() {
    return !responsables.equals(List.of("non précisé"));
  }

  private static CharterRow of(CSVRecord line) {
    return new CharterRow(
        line.get("quartier"),
        line.get("nature"),
        line.get("domanialite"),
        several(line.get("responsable")),
        several(line.get("appui")),
        line.get("source"));
  }

  private static List<String> several(String cell) {
    return Stream.of(cell.split("\\|")).filter(each -> !each.isBlank()).toList();
  }
}
