package fr.gusp.veille.query.rights;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;

import fr.gusp.veille.query.row.Readable;
import org.bson.conversions.Bson;

/**
 * Tranquillité and logement vacant are read by who reported it, by médiateurs and coordination, and
 * by the guichet of who holds it now.
 */
final class OnlyTheCircleReadsARestrictedReport {

  private OnlyTheCircleReadsARestrictedReport() {}

  static boolean allows(Caller caller, Readable report) {
    return !report.restricted()
        || caller.member().equals(report.reporter())
        || inTheCircle(caller)
        || (caller.is(Role.GUICHET) && caller.organisation().equals(report.holder()));
  }

  static Bson filter(Caller caller) {
    if (inTheCircle(caller)) {
      return empty();
    }
    Bson open = eq("restricted", false);
    Bson own = eq("reporter", caller.member().toString());
    return caller.is(Role.GUICHET)
        ? or(open, own, eq("holder", caller.organisation().value()))
        : or(open, own);
  }

  private static boolean inTheCircle(Caller caller) {
    return caller.is(Role.MEDIATEUR) || caller.is(Role.COORDINATION);
  }
}
