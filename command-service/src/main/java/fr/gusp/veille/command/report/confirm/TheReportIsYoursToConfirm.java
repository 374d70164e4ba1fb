package fr.gusp.veille.command.report.confirm;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.OnlyTheConcernedKnowTheReport;

/**
 * Who works in the quartier may have seen it too, whoever filed it; of a restricted nature only
 * those learn who may know it anyway.
 */
public record TheReportIsYoursToConfirm(Caller caller, FiledReport report, boolean known)
    implements OnlyTheConcernedKnowTheReport {

  @Override
  public boolean holds() {
    return known
        || (new OnlyWhoWorksInTheQuartierConfirms(caller, report).holds()
            && !report.dossier().matter().nature().restricted());
  }
}
