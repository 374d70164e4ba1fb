package fr.gusp.veille.query.store;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.row.Renvois;
import fr.gusp.veille.query.row.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A report's document: its facts, its row, and flat fields that search and rights filter on. */
public final class ReportDocument {

  /** Later than any instant, where a spell is still running. */
  public static final Date OPEN = Date.from(Instant.parse("9999-12-31T00:00:00Z"));

  private ReportDocument() {}

  public static Document write(Row row, List<Fact> facts) {
    return new Document("_id", row.id().toString())
        .append("v", row.version())
        .append("facts", FactDocument.writeAll(facts))
        .append("row", RowJson.write(row))
        .append("number", row.number().value())
        .append("quartier", row.quartier().value())
        .append("secteur", text(row.secteur()))
        .append("nature", row.nature().code())
        .append("subNature", row.subNature() == null ? null : row.subNature().code())
        .append("restricted", row.restricted())
        .append("place", row.place() == null ? null : SearchKey.of(row.place()))
        .append("lat", row.lat())
        .append("lon", row.lon())
        .append("at", Date.from(row.recordedAt()))
        .append("position", row.position())
        .append("reporter", row.reporter().toString())
        .append("reporterOrganisation", row.reporterOrganisation().value())
        .append("involved", row.involved().stream().map(OrganisationId::value).toList())
        .append("holder", text(row.now().holder()))
        .append("spells", spells(row.spells()));
  }

  public static Row row(Document report) {
    return RowJson.read(report.getString("row"));
  }

  private static List<Document> spells(List<Spell> spells) {
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < spells.size(); i++) {
      Spell spell = spells.get(i);
      Date until = i + 1 < spells.size() ? Date.from(spells.get(i + 1).at()) : OPEN;
      all.add(
          new Document("at", Date.from(spell.at()))
              .append("until", until)
              .append("state", spell.state().code())
              .append("holder", text(spell.holder()))
              .append("answerBy", due(spell, spell.answerBy()))
              .append("resolveBy", due(spell, spell.resolveBy()))
              .append("renvois", Renvois.in(spells.subList(0, i + 1))));
    }
    return all;
  }

  /** Never null, so that it compares as a date on any server; none runs while it waits. */
  private static Date due(Spell spell, @Nullable Instant target) {
    return target == null || spell.pause() != null ? OPEN : Date.from(target);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
