package fr.gusp.veille.query.committee;

import fr.gusp.veille.contract.committee.SessionPlanned;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.summary.Summarise;
import fr.gusp.veille.query.summary.Summary.Named;
import java.util.List;

/** Puts today's names to a session. */
final class SummariseSession {

  private final Reference reference;
  private final Summarise names;

  SummariseSession(Reference reference) {
    this.reference = reference;
    this.names = new Summarise(reference);
  }

  SessionSummary line(Session session) {
    SessionPlanned planned = session.planned();
    return new SessionSummary(
        planned.session().toString(),
        session.version(),
        planned.committee().code(),
        planned.committee().label(),
        planned.quartier() == null ? null : planned.quartier().value(),
        planned.quartier() == null ? null : names.quartier(planned.quartier()),
        planned.month().toString(),
        planned.heldOn().toString(),
        session.state().code(),
        session.state().label(),
        organisations(planned.participants()));
  }

  List<Named> organisations(List<OrganisationId> ids) {
    return ids.stream().map(this::organisation).toList();
  }

  Named organisation(OrganisationId id) {
    return new Named(id.value(), reference.nameOf(id));
  }
}
