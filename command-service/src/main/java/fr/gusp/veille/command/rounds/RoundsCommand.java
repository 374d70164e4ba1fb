package fr.gusp.veille.command.rounds;

import fr.gusp.veille.command.act.Command;
import fr.gusp.veille.command.act.Kind;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.round.RoundEvent;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** An act on the calendar of one EPCI. */
public interface RoundsCommand extends Command<Calendar, RoundEvent> {

  EpciId epci();

  /** A calendar has no texts to seal; the name only makes its key unlike any other. */
  @Override
  default UUID subject() {
    return UUID.nameUUIDFromBytes(stream().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  default String stream() {
    return RoundEvent.STREAM + epci();
  }

  @Override
  default Kind<RoundsAggregate> kind() {
    return RoundsAggregate.KIND;
  }
}
