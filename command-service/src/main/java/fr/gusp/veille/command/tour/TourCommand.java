package fr.gusp.veille.command.tour;

import fr.gusp.veille.command.act.Command;
import fr.gusp.veille.command.act.Kind;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.tour.TourEvent;
import java.util.UUID;

/** An act on one tour. */
public interface TourCommand extends Command<TourState, TourEvent> {

  TourId tour();

  @Override
  default UUID subject() {
    return tour().value();
  }

  @Override
  default Kind<TourAggregate> kind() {
    return TourAggregate.KIND;
  }
}
