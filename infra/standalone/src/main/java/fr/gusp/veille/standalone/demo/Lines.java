package fr.gusp.veille.standalone.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The files beside this class: semicolons between cells, a bar between several values of one. */
final class Lines {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();

  private Lines() {}

  static <T> List<T> of(String file, Function<CSVRecord, T> reading) {
    try (var in = Objects.requireNonNull(Lines.class.getResourceAsStream(file), file);
        var lines = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.stream().map(reading).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(file, broken);
    }
  }

  static List<String> several(String cell) {
    return Stream.of(cell.split("\\|")).map(String::strip).filter(each -> !each.isEmpty()).toList();
  }
}
