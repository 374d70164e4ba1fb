package fr.gusp.veille.contract.matrix;

import fr.gusp.veille.contract.id.MatrixRowId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a draft changes of the version it starts from: rows put, in the order of putting, and rows
 * taken out.
 */
public record RowChanges(Map<MatrixRowId, MatrixRow> put, Set<MatrixRowId> removed) {

  public static final RowChanges NONE = new RowChanges(Map.of(), Set.of());

  public RowChanges {
    put = Collections.unmodifiableMap(new LinkedHashMap<>(put));
    removed = Collections.unmodifiableSet(new LinkedHashSet<>(removed));
  }

  public RowChanges putting(MatrixRow row) {
    Map<MatrixRowId, MatrixRow> more = new LinkedHashMap<>(put);
    more.remove(row.id());
    more.put(row.id(), row);
    return new RowChanges(
        more, removed.stream().filter(each -> !each.equals(row.id())).collect(Collectors.toSet()));
  }

  public RowChanges removing(MatrixRowId row) {
    Map<MatrixRowId, MatrixRow> fewer = new LinkedHashMap<>(put);
    fewer.remove(row);
    Set<MatrixRowId> more = new LinkedHashSet<>(removed);
    more.add(row);
    return new RowChanges(fewer, more);
  }

  /**
   * The rows as they become: a row that is there keeps its place, a new one stands before all
   * others, the newest first, so that of two that are equally specific the later decision counts.
   */
  public List<MatrixRow> on(List<MatrixRow> base) {
    Set<MatrixRowId> known = base.stream().map(MatrixRow::id).collect(Collectors.toSet());
    List<MatrixRow> added =
        new ArrayList<>(put.values().stream().filter(row -> !known.contains(row.id())).toList());
    Collections.reverse(added);
    return Stream.concat(
            added.stream(),
            base.stream()
                .filter(row -> !removed.contains(row.id()))
                .map(row -> put.getOrDefault(row.id(), row)))
        .toList();
  }

  /** A row as the draft has it; empty where it has none of that name. */
  public Optional<MatrixRow> row(MatrixRowId id, List<MatrixRow> base) {
    return on(base).stream().filter(row -> row.id().equals(id)).findFirst();
  }
}
