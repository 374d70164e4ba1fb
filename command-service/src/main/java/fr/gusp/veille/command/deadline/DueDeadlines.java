package fr.gusp.veille.command.deadline;

import fr.gusp.veille.command.act.CommandDesk;
import fr.gusp.veille.command.act.Submitted;
import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.idempotence.ContentHash;
import fr.gusp.veille.command.idempotence.RowBeside;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.passed.PassTarget;
import fr.gusp.veille.command.report.resumed.ResumeOnItsDay;
import fr.gusp.veille.command.report.uncontested.CloseUncontested;
import fr.gusp.veille.command.rule.RuleBroken;
import fr.gusp.veille.contract.id.CommandId;
import fr.gusp.veille.contract.report.TargetKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Does what was due, one after the other in the order of their hours. The identity of a deadline is
 * its command's as well, so that however often it is woken it acts once; whoever was away meanwhile
 * catches up.
 */
@Component
public class DueDeadlines {

  private static final Logger LOG = LoggerFactory.getLogger(DueDeadlines.class);

  private final WaitingDeadlines waiting;
  private final NearTargets near;
  private final CommandDesk desk;

  DueDeadlines(WaitingDeadlines waiting, NearTargets near, CommandDesk desk) {
    this.waiting = waiting;
    this.near = near;
    this.desk = desk;
  }

  /** Does everything that was due by then. */
  public void runDueDeadlines(Instant now) {
    runDueDeadlines(now, struck -> {});
  }

  /**
   * The same, telling each hour before what is done at it: a story's clock moves with them.
   *
   * @param striking hears each hour, never an earlier one than before
   */
  public void runDueDeadlines(Instant now, Consumer<Instant> striking) {
    for (var next = waiting.next(now); next.isPresent(); next = waiting.next(now)) {
      striking.accept(next.get().wakeAt());
      attempt(next.get(), now);
    }
  }

  private void attempt(Deadline deadline, Instant now) {
    try {
      waiting.done(deadline, act(deadline));
    } catch (RuntimeException failed) {
      LOG.warn("a deadline waits and is tried again: {}", failed.getClass().getSimpleName());
      waiting.later(deadline, now);
    }
  }

  /** A fact takes its row away itself; so this only clears what stayed quiet. */
  private List<RowBeside> act(Deadline deadline) {
    return switch (deadline.kind()) {
      case REPONSE -> send(deadline, pass(deadline, TargetKind.REPONSE));
      case RESOLUTION -> send(deadline, pass(deadline, TargetKind.RESOLUTION));
      case JALON -> send(deadline, pass(deadline, TargetKind.JALON));
      case SANS_CONTESTATION -> send(deadline, new CloseUncontested(deadline.report()));
      case REPRISE -> send(deadline, new ResumeOnItsDay(deadline.report()));
      case REPONSE_PROCHE, RESOLUTION_PROCHE, JALON_PROCHE -> near.tell(deadline);
    };
  }

  private static PassTarget pass(Deadline deadline, TargetKind target) {
    return new PassTarget(deadline.report(), deadline.referral(), target, deadline.dueAt());
  }

  private List<RowBeside> send(Deadline deadline, ReportCommand command) {
    String name = "deadline " + deadline.name();
    CommandId id = new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    ContentHash hash = ContentHash.of(name, JsonNodeFactory.instance.objectNode());
    try {
      desk.perform(new Submitted(Caller.SYSTEM, id, hash, null, command));
    } catch (RuleBroken overtaken) {
      LOG.debug("a deadline was overtaken: {}", overtaken.rule().code());
    }
    return List.of();
  }
}
