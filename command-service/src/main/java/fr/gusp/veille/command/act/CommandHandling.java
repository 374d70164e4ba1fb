package fr.gusp.veille.command.act;

import fr.gusp.veille.command.idempotence.CommandRecord;
import fr.gusp.veille.command.idempotence.RowBeside;
import fr.gusp.veille.command.publication.MatrixPublication;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.command.rule.RuleBroken;
import fr.gusp.veille.command.sealing.TextKey;
import fr.gusp.veille.command.sealing.TextKeys;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.wire.VeilleEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Handles every command inside one transaction: the idempotency record, the key of what begins, the
 * events, what follows from them and the answer are stored together or not at all.
 */
@Component
public class CommandHandling {

  private final Lives lives;
  private final TextKeys keys;
  private final Surroundings surroundings;
  private final MatrixPublication publication;
  private final Aftermaths aftermaths;

  CommandHandling(
      Lives lives,
      TextKeys keys,
      Surroundings surroundings,
      MatrixPublication publication,
      Aftermaths aftermaths) {
    this.lives = lives;
    this.keys = keys;
    this.surroundings = surroundings;
    this.publication = publication;
    this.aftermaths = aftermaths;
  }

  @CommandHandler
  Answer handle(Submitted submitted) {
    return perform(submitted, submitted.command());
  }

  private <S, E extends VeilleEvent> Answer perform(Submitted submitted, Command<S, E> command) {
    Aggregate<? extends Life<S, E>> life = lives.open(command);
    TextKey key = command.begins() ? keys.make(command.subject()) : keys.of(command.subject());
    Circumstances here = surroundings.of(submitted.caller(), key.sealer());
    S before = life.invoke(Life::state);
    List<E> decided = decide(submitted, command, life, here);
    List<Echo<S, E>> echoes = life.invoke(root -> root.echoes(command, here));
    Optional<MatrixPublished> next = life.invoke(root -> root.bringsIntoForce(command, here));
    life.execute(root -> root.record(decided, metaData(submitted)));
    echoes.forEach(echo -> sound(echo, command, metaData(submitted)));
    next.ifPresent(matrix -> publication.publish(matrix, metaData(submitted)));
    String answer = life.invoke(root -> root.answer(Lives.version(life)));
    List<RowBeside> beside =
        aftermaths.follow(command.kind(), before, decided, life.invoke(Life::state), here);
    attach(
        new CommandRecord(submitted.handled(), answer, here.now(), newKey(command, key), beside));
    return new Answer(true, answer);
  }

  /**
   * Who may not know it hears that, then who may not do it; whoever looked at an older version
   * hears that before anything about the state (docs/adr/0018).
   */
  private static <S, E extends VeilleEvent> List<E> decide(
      Submitted submitted,
      Command<S, E> command,
      Aggregate<? extends Life<S, E>> life,
      Circumstances here) {
    Rule seen = new TheVersionSeenIsTheLatest(submitted.seenVersion(), Lives.version(life));
    try {
      List<E> decided = life.invoke(root -> root.decide(command, here));
      Rule.check(seen);
      return decided;
    } catch (RuleBroken refused) {
      if (!refused.rule().refusal().isOfTheCaller()) {
        Rule.check(seen);
      }
      throw refused;
    }
  }

  private <S, E extends VeilleEvent> void sound(
      Echo<S, E> echo, Command<S, E> command, MetaData metaData) {
    Aggregate<? extends Life<S, E>> other = lives.other(command, echo.subject());
    List<E> decided = other.invoke(root -> root.decide(echo));
    other.execute(root -> root.record(decided, metaData));
  }

  private static CommandRecord.@Nullable NewKey newKey(Command<?, ?> command, TextKey key) {
    return command.begins() ? new CommandRecord.NewKey(command.subject(), key.bytes()) : null;
  }

  /** Hands the record to whoever appends the events, in the same unit of work. */
  private static void attach(CommandRecord record) {
    CurrentUnitOfWork.get().root().resources().put(CommandRecord.RESOURCE, record);
  }

  private static MetaData metaData(Submitted submitted) {
    return MetaData.from(
        Map.of(
            "actor", submitted.caller().member().toString(),
            "organisation", submitted.caller().organisation().toString(),
            "command", submitted.id().toString()));
  }
}
