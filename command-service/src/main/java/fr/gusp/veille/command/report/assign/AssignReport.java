package fr.gusp.veille.command.report.assign;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.report.Ask;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportAssigned;
import fr.gusp.veille.contract.report.ReportEvent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hands it on inside the house, to a service, an agent, the régie or a prestataire, or notes the
 * house's own reference; the organisation stays the holder.
 */
public record AssignReport(
    ReportId report,
    @Nullable DeskId desk,
    @Nullable MemberId member,
    @Nullable String provider,
    @Nullable String reference)
    implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    Ask ask = Rights.answered(known, known.isHeld(), here);
    Rule.check(
        new OneAddresseeOrAReferenceIsNamed(addressees(), reference != null),
        new TheDeskIsOfTheHolder(
            desk == null || here.reference().hasDesk(ask.organisation(), desk)));
    return List.of(
        new ReportAssigned(
            report,
            ask.referral(),
            desk,
            member,
            here.sealer().seal(provider),
            here.sealer().seal(reference)));
  }

  private long addressees() {
    return Stream.of(desk, member, provider).filter(Objects::nonNull).count();
  }
}
