package fr.gusp.veille.query.reference;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.organisation.Organisation;
import fr.gusp.veille.contract.organisation.OrganisationsPublished;
import fr.gusp.veille.contract.round.RoundsPublished;
import fr.gusp.veille.contract.territory.TerritoryPublished;
import fr.gusp.veille.contract.wire.VeilleEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Folds what was published, in order, into what stands. */
public final class ReadReference {

  private final Map<EpciId, TerritoryPublished> territories = new LinkedHashMap<>();
  private final Map<OrganisationId, Organisation> organisations = new LinkedHashMap<>();
  private final Map<EpciId, List<MatrixPublished>> matrices = new LinkedHashMap<>();
  private final Map<EpciId, RoundsPublished> rounds = new LinkedHashMap<>();

  /** The events of each stream in their order; the order of the streams does not matter. */
  public static Reference of(Iterable<? extends VeilleEvent> published) {
    ReadReference reading = new ReadReference();
    published.forEach(reading::read);
    return new Reference(
        reading.territories,
        reading.organisations,
        reading.matrices,
        reading.rounds,
        reading.quartiers());
  }

  private void read(VeilleEvent event) {
    if (event instanceof TerritoryPublished territory) {
      territories.put(territory.epci(), territory);
    } else if (event instanceof OrganisationsPublished directory) {
      organisations.clear();
      directory.organisations().forEach(each -> organisations.put(each.id(), each));
    } else if (event instanceof MatrixPublished matrix) {
      matrices.computeIfAbsent(matrix.epci(), epci -> new ArrayList<>()).add(matrix);
    } else if (event instanceof RoundsPublished calendar) {
      rounds.put(calendar.epci(), calendar);
    }
  }

  private Map<QuartierId, Located> quartiers() {
    Map<QuartierId, Located> all = new LinkedHashMap<>();
    territories.forEach(
        (epci, territory) ->
            territory
                .communes()
                .forEach(
                    commune ->
                        commune
                            .quartiers()
                            .forEach(
                                each -> all.put(each.id(), new Located(epci, commune, each)))));
    return all;
  }
}
