package fr.gusp.veille.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs every benchmark and writes the table. */
public final class Bench {

  private Bench() {}

  public static void main(String[] args) throws Exception {
    Path home = Files.createTempDirectory("veille-bench");
    List<Row> rows = new ArrayList<>();
    try (Tokens tokens = new Tokens();
        Store store =
            new Store(home, "127.0.0.1:1", tokens.keysAddress(), "--gusp.relay.enabled=false")) {
      rows.add(new AppendBench(store).measure());
    }
    Table.write(Path.of(args[0]), rows);
    System.exit(0);
  }
}
