package fr.gusp.veille.command.tour.cancel;

import static java.util.Objects.requireNonNull;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.tour.TourCommand;
import fr.gusp.veille.contract.id.TourId;
import org.springframework.stereotype.Component;

/** {@code POST …/cancel {reason}} */
@Component
class CancelAct implements Act<TourId> {

  @Override
  public String name() {
    return "cancel";
  }

  @Override
  public TourCommand read(TourId tour, Fields body) {
    String reason = body.required("reason", body.text("reason", 2_000));
    body.done();
    return new CancelTour(tour, requireNonNull(reason));
  }
}
