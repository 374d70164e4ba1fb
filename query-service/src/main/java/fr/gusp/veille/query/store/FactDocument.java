package fr.gusp.veille.query.store;

import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.history.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A fact as it is kept, under short names since every report repeats them. */
public final class FactDocument {

  private static final String FACTS = "facts";

  private FactDocument() {}

  public static Document write(Fact fact) {
    return new Document("n", fact.name())
        .append("s", fact.sequence())
        .append("p", fact.position())
        .append("t", fact.recordedAt().toString())
        .append("a", text(fact.actor()))
        .append("o", text(fact.actorOrganisation()))
        .append("d", fact.json());
  }

  static Fact read(Document kept) {
    return Fact.read(
        kept.getString("n"),
        kept.getLong("s"),
        kept.getLong("p"),
        Instant.parse(kept.getString("t")),
        Optional.ofNullable(kept.getString("a")).map(MemberId::of).orElse(null),
        Optional.ofNullable(kept.getString("o")).map(OrganisationId::new).orElse(null),
        kept.getString("d"));
  }

  /** The facts of a stream's document, in order. */
  public static List<Fact> all(Document stream) {
    return stream.getList(FACTS, Document.class).stream().map(FactDocument::read).toList();
  }

  public static List<Document> writeAll(List<Fact> facts) {
    return facts.stream().map(FactDocument::write).toList();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
