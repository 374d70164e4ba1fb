package fr.gusp.veille.query.projection;

import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.matrix.Draft;
import fr.gusp.veille.query.matrix.DraftLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draft of the matrix, and its line on the list of its EPCI. */
record FoldedMatrixDraft(@Nullable Draft draft) implements Folded {

  static final Folded NOTHING = new FoldedMatrixDraft(null);

  @Override
  public Folded then(Fact fact) {
    return new FoldedMatrixDraft(Draft.next(draft, fact));
  }

  @Override
  public List<Line> lines() {
    return draft == null ? List.of() : List.of(line(draft, DraftLine.of(draft)));
  }

  private static Line line(Draft draft, DraftLine line) {
    return new Line(
        DraftLine.shelf(draft.begun().epci()),
        DraftLine.BUCKET,
        line.id().toString(),
        line.version(),
        line.json());
  }
}
