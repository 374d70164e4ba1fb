package fr.gusp.veille.contract.matrix;

import fr.gusp.veille.contract.id.MatrixRowId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row that two versions do not have alike; the side that has none is {@code null}. */
public record RowDifference(
    MatrixRowId row, @Nullable MatrixRow before, @Nullable MatrixRow after) {

  /** The rows that differ, in the order of the later version, then those that are gone. */
  public static List<RowDifference> between(List<MatrixRow> before, List<MatrixRow> after) {
    Map<MatrixRowId, MatrixRow> earlier = byId(before);
    Map<MatrixRowId, MatrixRow> later = byId(after);
    return Stream.concat(
            later.keySet().stream(), earlier.keySet().stream().filter(id -> !later.containsKey(id)))
        .map(id -> new RowDifference(id, earlier.get(id), later.get(id)))
        .filter(each -> !Objects.equals(each.before(), each.after()))
        .toList();
  }

  private static Map<MatrixRowId, MatrixRow> byId(List<MatrixRow> rows) {
    Map<MatrixRowId, MatrixRow> all = new LinkedHashMap<>();
    rows.forEach(row -> all.put(row.id(), row));
    return all;
  }
}
