package fr.gusp.veille.command.reference;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The lines of a reference file, by the names in its first line; cells are parted by semicolons.
 */
final class Csv {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();

  private Csv() {}

  static List<CSVRecord> lines(Reader reader) {
    try (CSVParser lines = FORMAT.parse(reader)) {
      return lines.getRecords();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
