package fr.gusp.veille.command.report;

/** An act needs a report that exists. */
public record TheReportExists(boolean found) implements OnlyTheConcernedKnowTheReport {

  @Override
  public boolean holds() {
    return found;
  }
}
