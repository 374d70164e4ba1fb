package fr.gusp.veille.command.report;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.EpciId;

/** What every act asks first: is the report there, and is it the caller's to know. */
public final class Rights {

  private Rights() {}

  /**
   * The report the caller may know of.
   *
   * @throws fr.gusp.veille.command.rule.RuleBroken answered 404 otherwise
   */
  public static FiledReport known(ReportState state, Circumstances here) {
    Rule.check(new TheReportExists(state instanceof FiledReport));
    FiledReport report = (FiledReport) state;
    Rule.check(new TheReportIsYoursToKnow(here.caller(), report, coordinates(report, here)));
    return report;
  }

  /** Whether the caller may know of the report. */
  public static boolean isKnown(FiledReport report, Circumstances here) {
    return new TheReportIsYoursToKnow(here.caller(), report, coordinates(report, here)).holds();
  }

  /** Whether the caller coordinates the EPCI the report lies in. */
  public static boolean coordinates(FiledReport report, Circumstances here) {
    Caller caller = here.caller();
    EpciId epci = here.reference().epciOf(report.dossier().quartier());
    return caller.is(Role.COORDINATION) && epci.equals(caller.epci());
  }

  /**
   * The referral a desk answers. Who is at no desk hears that before anything about the state.
   *
   * @throws fr.gusp.veille.command.rule.RuleBroken if the caller's desk was not asked
   */
  public static Ask answered(FiledReport report, boolean allowed, Circumstances here) {
    Rule itsDesk = new OnlyTheDeskOfTheHolderAnswers(here.caller(), report);
    if (!here.caller().is(Role.GUICHET)) {
      Rule.check(itsDesk);
    }
    Rule.check(new TheStateAllowsIt(allowed, report.code()), itsDesk);
    return Asked.of(report).orElseThrow();
  }
}
