package fr.gusp.veille.command.asset.register.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The cells of one line, parted by semicolons or tabs, in quotes where they hold one (RFC 4180).
 */
final class SplitLine {

  private static final CSVFormat SEMICOLONS =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setTrim(true).get();
  private static final CSVFormat TABS = SEMICOLONS.builder().setDelimiter('\t').get();

  private SplitLine() {}

  /**
   * @throws UncheckedIOException if its quotes do not match
   */
  static List<String> cells(String line, boolean tabs) {
    try (CSVParser parser = CSVParser.parse(line, tabs ? TABS : SEMICOLONS)) {
      return parser.getRecords().stream()
          .flatMap(record -> StreamSupport.stream(record.spliterator(), false))
          .toList();
    } catch (IOException quotes) {
      throw new UncheckedIOException(quotes);
    }
  }
}
