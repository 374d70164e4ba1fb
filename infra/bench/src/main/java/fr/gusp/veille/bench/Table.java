package fr.gusp.veille.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** docs/benchmarks.md. */
final class Table {

  private static final String HEAD =
      """
      # Benchmarks

      Written by `infra/bench/run`. Each figure is the median of five rounds, ours and the reference in turn in one run,
      both as durable as in production; the spread of the rounds stands in brackets. Figures per second belong to the
      machine of the run, ratios travel better.

      | what | bar | reached | met | what limits it |
      |---|---|---|---|---|
      """;

  private Table() {}

  static void write(Path file, List<Row> rows) throws IOException {
    String body = rows.stream().map(Row::markdown).collect(Collectors.joining("\n"));
    Files.writeString(file, HEAD + body + "\n");
  }
}
