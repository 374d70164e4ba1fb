package fr.gusp.veille.command.deskwork.view;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.nature.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of saved views. */
@Repository
class SavedViews {

  private static final String ALL = "SELECT * FROM saved_view WHERE ";
  private static final String SAVE =
      """
      INSERT INTO saved_view (id, member, organisation, name, page, filters, shared, changed_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, page = excluded.page,
        filters = excluded.filters, shared = excluded.shared, organisation = excluded.organisation,
        changed_at = excluded.changed_at
      WHERE saved_view.member = excluded.member""";

  private final JdbcTemplate jdbc;
  private final Clock clock;

  SavedViews(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Their own, and what others of their organisation share, by name. */
  List<SavedView> seenBy(Caller caller) {
    return jdbc.query(
        ALL + "member = ? OR (shared AND organisation = ?) ORDER BY name, id",
        (row, n) -> view(row),
        caller.member().value(),
        caller.organisation().value());
  }

  Optional<SavedView> find(UUID id) {
    return jdbc.query(ALL + "id = ?", (row, n) -> view(row), id).stream().findFirst();
  }

  List<SavedView> of(MemberId member) {
    return jdbc.query(ALL + "member = ?", (row, n) -> view(row), member.value());
  }

  void save(SavedView view) {
    jdbc.update(
        SAVE,
        view.id(),
        view.member().value(),
        view.organisation().value(),
        view.name(),
        view.page().code(),
        view.filters(),
        view.shared(),
        Timestamp.from(clock.instant()));
  }

  void delete(UUID id) {
    jdbc.update("DELETE FROM saved_view WHERE id = ?", id);
  }

  private static SavedView view(ResultSet row) throws SQLException {
    return new SavedView(
        row.getObject("id", UUID.class),
        new MemberId(row.getObject("member", UUID.class)),
        new OrganisationId(row.getString("organisation")),
        row.getString("name"),
        Coded.find(ListPage.class, row.getString("page")).orElseThrow(),
        row.getString("filters"),
        row.getBoolean("shared"));
  }
}
