package fr.gusp.veille.query.beside;

import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.ReportNumber;
import org.jspecify.annotations.Nullable;

/** The report that this one is a doublon of, until the merge is undone. */
public record Original(Since since, ReportId report, ReportNumber number, @Nullable Since until) {

  Original endingAt(@Nullable Since end) {
    return new Original(since, report, number, end);
  }
}
