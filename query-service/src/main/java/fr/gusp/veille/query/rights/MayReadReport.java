package fr.gusp.veille.query.rights;

import static com.mongodb.client.model.Filters.and;

import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.row.Readable;
import org.bson.conversions.Bson;

/** Both rules of reading together, for one report or as a query, so that they cannot differ. */
public final class MayReadReport {

  private MayReadReport() {}

  public static boolean allows(Caller caller, Readable report, Reference reference) {
    return OnlyThoseConcernedReadAReport.allows(caller, report, reference)
        && OnlyTheCircleReadsARestrictedReport.allows(caller, report);
  }

  public static Bson filter(Caller caller, Reference reference) {
    return and(
        OnlyThoseConcernedReadAReport.filter(caller, reference),
        OnlyTheCircleReadsARestrictedReport.filter(caller));
  }
}
