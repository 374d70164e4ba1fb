package fr.gusp.veille.query.matrix;

import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.matrix.RowDifference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says what differs between two versions, row by row. */
final class RenderDifference {

  private static final Map<String, Function<RowView, @Nullable String>> SAID = said();

  private final RenderRow rows;

  RenderDifference(RenderRow rows) {
    this.rows = rows;
  }

  List<DifferenceView> between(List<MatrixRow> before, List<MatrixRow> after) {
    return RowDifference.between(before, after).stream().map(this::view).toList();
  }

  private DifferenceView view(RowDifference difference) {
    @Nullable RowView before = rendered(difference.before());
    @Nullable RowView after = rendered(difference.after());
    return new DifferenceView(
        difference.row().value(),
        kind(before, after),
        before,
        after,
        before == null || after == null ? List.of() : changed(before, after));
  }

  private @Nullable RowView rendered(@Nullable MatrixRow row) {
    return row == null ? null : rows.of(row);
  }

  private static String kind(@Nullable RowView before, @Nullable RowView after) {
    if (before == null) {
      return "ajoutee";
    }
    return after == null ? "retiree" : "modifiee";
  }

  private static List<DifferenceView.Changed> changed(RowView before, RowView after) {
    return SAID.entrySet().stream()
        .map(
            each ->
                new DifferenceView.Changed(
                    each.getKey(), each.getValue().apply(before), each.getValue().apply(after)))
        .filter(each -> !Objects.equals(each.before(), each.after()))
        .toList();
  }

  private static Map<String, Function<RowView, @Nullable String>> said() {
    Map<String, Function<RowView, @Nullable String>> all = new LinkedHashMap<>();
    all.put("Où", RowView::scope);
    all.put("Nature", RowView::nature);
    all.put("Sous-nature", RowView::subject);
    all.put("Domanialité", RowView::ground);
    all.put("Gestionnaire", RowView::manager);
    all.put("Quand", RowView::when);
    all.put("Responsable", RowView::lead);
    all.put("Guichet", RowView::desk);
    all.put("Appuis", row -> row.supports().isEmpty() ? null : String.join(", ", row.supports()));
    all.put("Objectif de réponse", RowView::answer);
    all.put("Objectif de résolution", RowView::resolve);
    all.put("Jalon", RowView::milestone);
    all.put("Origine", row -> row.basis() == null ? "Charte" : row.basis());
    all.put("Référence", RowView::source);
    return all;
  }
}
