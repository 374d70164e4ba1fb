package fr.gusp.veille.query.beside;

import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.report.ReportAssigned;
import fr.gusp.veille.contract.wire.SealedText;
import org.jspecify.annotations.Nullable;

/** Inside the house of who holds it: the service, the agent or prestataire, its own reference. */
public record Assignment(
    Since since,
    @Nullable DeskId desk,
    @Nullable MemberId member,
    @Nullable SealedText provider,
    @Nullable SealedText reference) {

  static Assignment of(ReportAssigned event, Since since) {
    return new Assignment(since, event.desk(), event.member(), event.provider(), event.reference());
  }
}
