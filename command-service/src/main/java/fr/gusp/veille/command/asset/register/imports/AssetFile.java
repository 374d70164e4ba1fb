package fr.gusp.veille.command.asset.register.imports;

import fr.gusp.veille.command.input.BadInput;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A list of équipements as it came: UTF-8 with or without a byte order mark, cells parted by
 * semicolons, or by tabs as a spreadsheet copies them, the names of the columns in the first line.
 * A line that cannot be read spoils no other.
 */
record AssetFile(Map<Column, Integer> columns, List<String> ignored, List<AssetCells> lines) {

  private static final int MOST_LINES = 10_000;
  private static final String MARK = "\uFEFF";

  /**
   * @throws BadInput if it is no such list as a whole
   */
  static AssetFile read(byte[] bytes) {
    List<String> lines = utf8(bytes).lines().toList();
    boolean tabs = !lines.isEmpty() && hasTabs(lines.get(0));
    List<String> titles = lines.isEmpty() ? List.of() : titles(lines.get(0), tabs);
    Map<Column, Integer> columns = columns(titles);
    if (lines.size() > MOST_LINES) {
      throw bad("too-many", "Au plus 10 000 lignes : coupez le fichier en deux.");
    }
    List<String> ignored =
        titles.stream().filter(t -> !t.isBlank() && Column.named(t).isEmpty()).toList();
    return new AssetFile(columns, ignored, rows(lines, tabs, columns));
  }

  private static List<String> titles(String header, boolean tabs) {
    try {
      return SplitLine.cells(header, tabs);
    } catch (UncheckedIOException quotes) {
      throw bad("malformed-line", "Les guillemets de la première ligne ne vont pas par deux.");
    }
  }

  /** What is copied from a spreadsheet has tabs. */
  private static boolean hasTabs(String header) {
    return header.indexOf('\t') >= 0 && header.indexOf(';') < 0;
  }

  private static List<AssetCells> rows(
      List<String> lines, boolean tabs, Map<Column, Integer> columns) {
    return IntStream.range(1, lines.size())
        .filter(at -> !lines.get(at).replaceAll("[;\t]", "").isBlank())
        .mapToObj(at -> new AssetCells(at + 1, lines.get(at), tabs, columns))
        .toList();
  }

  private static Map<Column, Integer> columns(List<String> titles) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (int at = 0; at < titles.size(); at++) {
      int here = at;
      Column.named(titles.get(at)).ifPresent(column -> columns.putIfAbsent(column, here));
    }
    List<String> missing = new ArrayList<>();
    Stream.of(Column.values())
        .filter(column -> column.required() && !columns.containsKey(column))
        .forEach(column -> missing.add(column.title()));
    if (!missing.isEmpty()) {
      throw bad(
          "missing-column",
          "La première ligne nomme les colonnes, séparées par « ; ». Il manque : "
              + String.join(", ", missing)
              + ".");
    }
    return columns;
  }

  private static String utf8(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException otherCharset) {
      throw bad(
          "not-utf-8", "Ce fichier n’est pas en UTF-8. Enregistrez-le au format « CSV UTF-8 ».");
    }
  }

  static BadInput bad(String code, String message) {
    return new BadInput("file", code, message);
  }
}
