package fr.gusp.veille.query.beside;

import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.ReportNumber;
import fr.gusp.veille.contract.report.LinkKind;
import fr.gusp.veille.contract.report.ReportLinked;
import org.jspecify.annotations.Nullable;

/** A report shown together with this one, until the link is undone. */
public record Link(
    Since since, ReportId other, ReportNumber number, LinkKind kind, @Nullable Since until) {

  static Link of(ReportLinked event, Since since) {
    return new Link(since, event.other(), event.otherNumber(), event.kind(), null);
  }

  Link endingAt(@Nullable Since end) {
    return new Link(since, other, number, kind, end);
  }
}
