package fr.gusp.veille.command.tour.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gusp.veille.command.territory.Spelling;
import fr.gusp.veille.contract.id.CheckpointId;
import fr.gusp.veille.contract.tour.Checkpoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The checklist that tours go by: a theme and a point per line of {@code
 * reference/checklist-tour.csv}, in its order.
 */
final class Checklist {

  private static final String FILE = "/reference/checklist-tour.csv";
  private static final String RESTRICTED = "(relevé restreint)";
  private static final List<Checkpoint> AS_SHIPPED = read();

  private final Map<String, Integer> counted = new HashMap<>();

  private Checklist() {}

  static List<Checkpoint> asShipped() {
    return AS_SHIPPED;
  }

  private static List<Checkpoint> read() {
    Checklist list = new Checklist();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Checklist.class.getResourceAsStream(FILE), FILE), UTF_8))) {
      return lines.lines().skip(1).map(line -> line.split(";", 2)).map(list::checkpoint).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(FILE, broken);
    }
  }

  /** Its identifier is its theme and its place in it: {@code proprete-1}. */
  private Checkpoint checkpoint(String[] cells) {
    String theme = cells[0];
    String slug = Spelling.slug(theme);
    int place = counted.merge(slug, 1, Integer::sum);
    return new Checkpoint(
        new CheckpointId(slug + "-" + place), theme, cells[1], cells[1].contains(RESTRICTED));
  }
}
