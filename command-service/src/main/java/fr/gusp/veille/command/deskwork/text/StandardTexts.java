package fr.gusp.veille.command.deskwork.text;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.nature.Coded;
import fr.gusp.veille.contract.nature.Nature;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of standard texts; an organisation never touches another's. */
@Repository
class StandardTexts {

  private static final String SAVE =
      """
      INSERT INTO standard_text (id, organisation, act, nature, name, text, changed_at)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET act = excluded.act, nature = excluded.nature,
        name = excluded.name, text = excluded.text, changed_at = excluded.changed_at
      WHERE standard_text.organisation = excluded.organisation""";

  private final JdbcTemplate jdbc;
  private final Clock clock;

  StandardTexts(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<StandardText> of(OrganisationId organisation) {
    return jdbc.query(
        "SELECT * FROM standard_text WHERE organisation = ? ORDER BY act, nature, name, id",
        (row, n) -> text(row),
        organisation.value());
  }

  /** Whether it was theirs to save. */
  boolean save(StandardText text) {
    return jdbc.update(
            SAVE,
            text.id(),
            text.organisation().value(),
            text.act(),
            text.nature() == null ? null : text.nature().code(),
            text.name(),
            text.text(),
            Timestamp.from(clock.instant()))
        == 1;
  }

  /** Whether there was one of theirs. */
  boolean delete(UUID id, OrganisationId organisation) {
    return jdbc.update(
            "DELETE FROM standard_text WHERE id = ? AND organisation = ?", id, organisation.value())
        == 1;
  }

  private static StandardText text(ResultSet row) throws SQLException {
    return new StandardText(
        row.getObject("id", UUID.class),
        new OrganisationId(row.getString("organisation")),
        row.getString("act"),
        nature(row.getString("nature")),
        row.getString("name"),
        row.getString("text"));
  }

  private static @Nullable Nature nature(@Nullable String code) {
    return code == null ? null : Coded.find(Nature.class, code).orElse(null);
  }
}
