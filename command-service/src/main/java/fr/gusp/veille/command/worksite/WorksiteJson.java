package fr.gusp.veille.command.worksite;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.wire.EventJson;
import fr.gusp.veille.contract.worksite.WorksiteSheet;
import java.time.Instant;
import java.util.List;

/** The answer to every act on a chantier: whose it is and where it stands. No free text. */
record WorksiteJson(
    WorksiteId id,
    long version,
    String state,
    EpciId epci,
    List<QuartierId> quartiers,
    OrganisationId owner,
    Instant recordedAt) {

  static String of(KnownWorksite worksite, long version, Instant recordedAt) {
    WorksiteSheet sheet = worksite.sheet();
    return EventJson.mapper()
        .writeValueAsString(
            new WorksiteJson(
                worksite.worksite(),
                version,
                worksite.code(),
                sheet.epci(),
                sheet.quartiers(),
                sheet.owner(),
                recordedAt));
  }
}
