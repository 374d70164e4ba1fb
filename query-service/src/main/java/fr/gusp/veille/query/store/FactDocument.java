package fr.gusp.veille.query.store;

import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.history.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A fact as one line of text: the embedded server pays for every nested object. */
public final class FactDocument {

  private static final String FACTS = "facts";
  private static final String TAB = "\t";
  private static final int PARTS = 7;

  private FactDocument() {}

  private static String write(Fact fact) {
    return String.join(
        TAB,
        fact.name(),
        Long.toString(fact.sequence()),
        Long.toString(fact.position()),
        fact.recordedAt().toString(),
        text(fact.actor()),
        text(fact.actorOrganisation()),
        fact.json());
  }

  private static Fact read(String line) {
    String[] parts = line.split(TAB, PARTS);
    return Fact.read(
        parts[0],
        Long.parseLong(parts[1]),
        Long.parseLong(parts[2]),
        Instant.parse(parts[3]),
        parts[4].isEmpty() ? null : MemberId.of(parts[4]),
        parts[5].isEmpty() ? null : new OrganisationId(parts[5]),
        parts[6]);
  }

  /** The facts of a stream's document, in order. */
  public static List<Fact> all(Document stream) {
    return stream.getList(FACTS, String.class).stream().map(FactDocument::read).toList();
  }

  /** Only its facts of these names, in order: the others are not even read. */
  public static List<Fact> only(Set<String> names, Document stream) {
    return stream.getList(FACTS, String.class).stream()
        .filter(line -> names.contains(line.substring(0, line.indexOf(TAB))))
        .map(FactDocument::read)
        .toList();
  }

  /** The document of a stream of which readers look for nothing but its facts. */
  public static Document of(String stream, List<Fact> facts) {
    return new Document("_id", stream)
        .append("v", facts.get(facts.size() - 1).sequence())
        .append(FACTS, writeAll(facts));
  }

  public static List<String> writeAll(List<Fact> facts) {
    return facts.stream().map(FactDocument::write).toList();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
