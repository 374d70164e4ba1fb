package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.ReportNumber;
import fr.gusp.veille.contract.wire.EventJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The answer to every act: where the report stands now, and why there. */
record AnswerJson(
    ReportId id,
    ReportNumber number,
    long version,
    String state,
    @Nullable OrganisationId holder,
    @Nullable ReferralJson referral,
    Instant recordedAt) {

  static String of(FiledReport report, long version, Instant recordedAt) {
    return EventJson.mapper()
        .writeValueAsString(
            new AnswerJson(
                report.dossier().report(),
                report.dossier().number(),
                version,
                report.code(),
                report.holder(),
                Asked.of(report).map(ReferralJson::of).orElse(null),
                recordedAt));
  }
}
