package fr.gusp.veille.query.projection;

import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.store.FactDocument;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What the facts of one stream add up to, and what screens show of that; the next is another. */
interface Folded {

  /**
   * @throws fr.gusp.veille.query.history.UnexpectedFactException if it cannot follow what is there
   */
  Folded then(Fact fact);

  /** The document of the stream: its facts, and what readers look for it by. */
  default Document document(String stream, List<Fact> facts) {
    return FactDocument.of(stream, facts);
  }

  /** Where it stands in lists, and where it does not any more. */
  default List<Line> lines() {
    return List.of();
  }

  /** What those who listen hear after the fact at this position; null where nobody would. */
  default @Nullable Change change(long position) {
    return null;
  }

  /** Whether everybody reads it from memory. */
  default boolean published() {
    return false;
  }
}
