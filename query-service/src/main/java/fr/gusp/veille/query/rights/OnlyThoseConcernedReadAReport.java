package fr.gusp.veille.query.rights;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.row.Readable;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/**
 * A report is read by its reporter's organisation, by those who hold, held, were asked or support
 * it, were asked for a part of it, saw it too or made it safe, and by the coordination of its EPCI.
 */
final class OnlyThoseConcernedReadAReport {

  private OnlyThoseConcernedReadAReport() {}

  static boolean allows(Caller caller, Readable report, Reference reference) {
    return caller.role().readsReports()
        && (caller.organisation().equals(report.reporterOrganisation())
            || report.involved().contains(caller.organisation())
            || Coordination.of(report.quartier(), caller, reference));
  }

  static Bson filter(Caller caller, Reference reference) {
    if (!caller.role().readsReports()) {
      return eq("_id", "none");
    }
    List<Bson> any = new ArrayList<>();
    any.add(eq("reporterOrganisation", caller.organisation().value()));
    any.add(eq("involved", caller.organisation().value()));
    if (caller.is(Role.COORDINATION)) {
      any.add(
          in(
              "quartier",
              reference.quartiersOf(caller.epci()).stream().map(QuartierId::value).toList()));
    }
    return or(any);
  }
}
