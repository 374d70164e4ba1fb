package fr.gusp.veille.query.stream;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.projection.Change;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.MayReadReport;
import fr.gusp.veille.query.rights.OnlyItsMembersReadADashboard;
import fr.gusp.veille.query.row.Row;
import java.util.List;
import java.util.Optional;

/** What one caller hears of a change: nothing that the other endpoints would not answer. */
record Filter(Caller caller, Topics topics, References references) {

  Optional<Told> tells(Change change) {
    Row row = change.row();
    return row == null ? ofTheQuartier(change.quartier()) : of(row);
  }

  /** A tour or a session: whoever looks at the quartier asks again. */
  private Optional<Told> ofTheQuartier(QuartierId quartier) {
    return topics.shows(quartier) && OnlyItsMembersReadADashboard.allows(caller, quartier)
        ? Optional.of(new Told(null, quartier.value(), List.of()))
        : Optional.empty();
  }

  private Optional<Told> of(Row row) {
    boolean readable = MayReadReport.allows(caller, row, references.now());
    boolean counted =
        topics.shows(row.quartier()) && OnlyItsMembersReadADashboard.allows(caller, row.quartier());
    boolean mine = topics.mine() && caller.member().equals(row.reporter());
    if (readable && (counted || mine || topics.showsReport(row))) {
      return Optional.of(new Told(row.id().toString(), row.quartier().value(), organisations(row)));
    }
    return counted
        ? Optional.of(new Told(null, row.quartier().value(), List.of()))
        : Optional.empty();
  }

  private static List<String> organisations(Row row) {
    return row.involved().stream().map(OrganisationId::value).toList();
  }
}
