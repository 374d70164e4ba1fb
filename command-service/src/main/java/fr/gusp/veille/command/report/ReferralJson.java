package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.report.MatrixDecision;
import org.jspecify.annotations.Nullable;

/** « Pourquoi ici »: the referral, with the row and the version of the matrix that decided it. */
record ReferralJson(
    ReferralId id,
    OrganisationId organisation,
    @Nullable DeskId desk,
    @Nullable MatrixRowId row,
    @Nullable Integer matrixVersion,
    @Nullable EpciId epci) {

  static ReferralJson of(Ask ask) {
    MatrixDecision by = ask.decision();
    return by == null
        ? new ReferralJson(ask.referral(), ask.organisation(), ask.desk(), null, null, null)
        : new ReferralJson(
            ask.referral(), ask.organisation(), ask.desk(), by.row(), by.version(), by.epci());
  }
}
