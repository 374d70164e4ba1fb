package fr.gusp.veille.query.rights;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.row.Row;

/**
 * What is open nearby is shown, in few words, to whoever may file there, so that nothing is filed
 * twice (DOMAIN §4): never what only the right circle reads, and what happens inside a building
 * (DOMAIN §5, « interne à l’organisme ») only to those who may read the report.
 */
public final class OnlyTheFieldOfTheQuartierSeesWhatIsNear {

  private OnlyTheFieldOfTheQuartierSeesWhatIsNear() {}

  public static boolean allows(Caller caller, QuartierId quartier) {
    return caller.role().readsReports() && caller.worksIn(quartier);
  }

  public static boolean allows(Caller caller, Row row, Reference reference) {
    return allows(caller, row.quartier())
        && row.now().state().open()
        && !row.restricted()
        && (row.nature() != Nature.BATI || MayReadReport.allows(caller, row, reference));
  }
}
