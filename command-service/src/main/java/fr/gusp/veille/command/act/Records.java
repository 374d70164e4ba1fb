package fr.gusp.veille.command.act;

import fr.gusp.veille.contract.asset.AssetRegistered;
import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.report.ReportFiled;
import java.util.Collection;
import java.util.Optional;

/** What a decision may ask about other things; each question is one look-up by key. */
public interface Records {

  /** Where a report lies, if there is such a report. */
  Optional<QuartierId> quartierOf(ReportId report);

  /** Where a tour goes, if there is such a tour. */
  Optional<QuartierId> quartierOf(TourId tour);

  /** How a report was filed, if there is such a report. */
  Optional<ReportFiled> filing(ReportId report);

  /** An équipement as it was registered last, if it stands. */
  Optional<AssetRegistered> standing(AssetId asset);

  /** What the registry says of a chantier, if there is such a chantier. */
  Optional<RecordedWorksite> worksite(WorksiteId worksite);

  /** Whether each of these reports was filed. */
  boolean areFiled(Collection<ReportId> reports);

  /** The version of an EPCI's matrix that is in force now, wherever it was published. */
  MatrixPublished matrixInForce(EpciId epci);

  /** A version of an EPCI's matrix that was published. */
  MatrixPublished matrix(EpciId epci, int version);

  /** The largest position that can be read now. */
  long head();
}
