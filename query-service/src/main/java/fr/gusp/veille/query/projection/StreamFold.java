package fr.gusp.veille.query.projection;

import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.store.FactDocument;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The facts of one stream, and what they add up to. */
final class StreamFold {

  enum Fit {
    NEXT,
    DUPLICATE,
    GAP
  }

  private final String id;
  private final StreamKind kind;
  private final List<Fact> facts;
  private Folded folded;
  private long stored;

  private StreamFold(String id, StreamKind kind, List<Fact> facts) {
    this.id = id;
    this.kind = kind;
    this.facts = new ArrayList<>(facts);
    this.stored = version();
    Folded all = kind.nothing();
    for (Fact fact : facts) {
      all = all.then(fact);
    }
    this.folded = all;
  }

  static StreamFold none(String id, StreamKind kind) {
    return new StreamFold(id, kind, List.of());
  }

  static StreamFold of(Document kept, StreamKind kind) {
    return new StreamFold(kept.getString("_id"), kind, FactDocument.all(kept));
  }

  Fit fits(long sequence) {
    long mine = version();
    if (sequence <= mine) {
      return Fit.DUPLICATE;
    }
    return sequence == mine + 1 ? Fit.NEXT : Fit.GAP;
  }

  /**
   * What those who listen hear of it. What cannot be shown is not applied.
   *
   * @throws fr.gusp.veille.query.history.UnexpectedFactException if it cannot follow what is there
   */
  @Nullable Change apply(Fact fact) {
    Folded next = folded.then(fact);
    @Nullable Change change = next.change(fact.position());
    folded = next;
    facts.add(fact);
    return change;
  }

  StreamKind kind() {
    return kind;
  }

  boolean changed() {
    return version() != stored;
  }

  List<Line> lines() {
    return folded.lines();
  }

  boolean published() {
    return folded.published();
  }

  Documents.Replacement replacement() {
    return new Documents.Replacement(folded.document(id, facts), stored);
  }

  void written() {
    stored = version();
  }

  private long version() {
    return facts.isEmpty() ? Documents.ABSENT : facts.get(facts.size() - 1).sequence();
  }
}
