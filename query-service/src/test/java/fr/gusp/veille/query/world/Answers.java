package fr.gusp.veille.query.world;

import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.contract.report.ReportAccepted;
import fr.gusp.veille.contract.report.ReportCompleted;
import fr.gusp.veille.contract.report.ReportDeclined;
import fr.gusp.veille.contract.report.ReportFoundPersisting;
import fr.gusp.veille.contract.report.ReportVerified;
import fr.gusp.veille.contract.report.ResponseType;
import java.math.BigDecimal;
import java.util.List;

/** How one report is answered, and what is found of it afterwards. */
abstract class Answers {

  public abstract ReportId id();

  public abstract ReferralId referral();

  public ReportAccepted accepted() {
    return new ReportAccepted(id(), referral());
  }

  public ReportDeclined declined() {
    return declined(DeclineReason.PAS_NOTRE_DOMANIALITE);
  }

  public ReportDeclined declined(DeclineReason reason) {
    return new ReportDeclined(id(), referral(), reason, null, Facts.VILLE, Facts.CALL);
  }

  public ReportCompleted completed() {
    return new ReportCompleted(
        id(),
        referral(),
        null,
        List.of(new PhotoHash("b".repeat(64))),
        new BigDecimal("120.50"),
        new BigDecimal("2.5"),
        null,
        ResponseType.GESTION);
  }

  public ReportVerified verified() {
    return new ReportVerified(id(), List.of());
  }

  public ReportFoundPersisting persists(boolean reopens) {
    return new ReportFoundPersisting(id(), List.of(), reopens);
  }
}
