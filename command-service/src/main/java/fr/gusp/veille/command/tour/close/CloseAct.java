package fr.gusp.veille.command.tour.close;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.tour.TourCommand;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.TourId;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code POST …/close {present, inhabitants, note}} */
@Component
class CloseAct implements Act<TourId> {

  private static final int MOST_INHABITANTS = 500;

  @Override
  public String name() {
    return "close";
  }

  @Override
  public TourCommand read(TourId tour, Fields body) {
    List<OrganisationId> present = body.list("present", 100, OrganisationId::new);
    Long inhabitants = body.whole("inhabitants", 0, MOST_INHABITANTS);
    return new CloseTour(
        tour, present, inhabitants == null ? 0 : inhabitants.intValue(), body.text("note", 2_000));
  }
}
