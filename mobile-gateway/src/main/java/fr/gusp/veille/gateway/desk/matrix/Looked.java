package fr.gusp.veille.gateway.desk.matrix;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows in which words are found, whatever their case and accents. */
final class Looked {

  private Looked() {}

  static List<Line> through(List<Line> rows, String words) {
    String wanted = plain(words);
    return rows.stream().filter(row -> plain(said(row)).contains(wanted)).toList();
  }

  private static String said(Line row) {
    return Stream.of(row.id(), row.scope(), row.what(), row.who(), row.ground(), row.manager())
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.FRENCH);
  }
}
