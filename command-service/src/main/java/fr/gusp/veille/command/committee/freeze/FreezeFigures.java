package fr.gusp.veille.command.committee.freeze;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.committee.KnownSession;
import fr.gusp.veille.command.committee.SessionCommand;
import fr.gusp.veille.command.committee.SessionRights;
import fr.gusp.veille.command.committee.SessionState;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.committee.CommitteeEvent;
import fr.gusp.veille.contract.committee.FiguresFrozen;
import fr.gusp.veille.contract.id.CommitteeSessionId;
import java.time.Instant;
import java.util.List;

/**
 * Freezes the pack: the figures stand as of an instant, resolved to a position, by the definitions
 * of that number; the fingerprint proves later that they recompute the same.
 */
public record FreezeFigures(
    CommitteeSessionId session, Instant instant, long position, String fingerprint, int definitions)
    implements SessionCommand {

  @Override
  public List<CommitteeEvent> decide(SessionState state, Circumstances here) {
    KnownSession open = SessionRights.open(state, here);
    Rule.check(
        new TheFiguresAreFrozenOnce(open),
        new TheInstantHasPassed(instant, here.now()),
        new ThePositionIsRecorded(position, here.records().head()));
    return List.of(new FiguresFrozen(session, instant, position, fingerprint, definitions));
  }
}
