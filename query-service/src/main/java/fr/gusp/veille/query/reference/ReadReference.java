package fr.gusp.veille.query.reference;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.organisation.Organisation;
import fr.gusp.veille.contract.organisation.OrganisationsPublished;
import fr.gusp.veille.contract.round.RoundsPublished;
import fr.gusp.veille.contract.territory.TerritoryPublished;
import fr.gusp.veille.contract.wire.VeilleEvent;
import fr.gusp.veille.query.history.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Folds what was published, in order, into what stands. */
public final class ReadReference {

  private final Map<EpciId, TerritoryPublished> territories = new LinkedHashMap<>();
  private final Map<OrganisationId, Organisation> organisations = new LinkedHashMap<>();
  private final Map<EpciId, List<MatrixVersion>> matrices = new LinkedHashMap<>();

  private final Map<EpciId, RoundsPublished> rounds = new LinkedHashMap<>();

  /** The facts of each stream in their order; the order of the streams does not matter. */
  public static Reference ofFacts(Iterable<Fact> published) {
    ReadReference reading = new ReadReference();
    published.forEach(
        fact ->
            reading.read(fact.event(), fact.recordedAt(), fact.actor(), fact.actorOrganisation()));
    return reading.whole();
  }

  /** As {@link #ofFacts}, of what came with the product. */
  public static Reference of(Iterable<? extends VeilleEvent> published) {
    ReadReference reading = new ReadReference();
    published.forEach(event -> reading.read(event, Instant.EPOCH, null, null));
    return reading.whole();
  }

  private Reference whole() {
    return new Reference(territories, organisations, matrices, rounds, quartiers());
  }

  private void read(
      VeilleEvent event, Instant at, @Nullable MemberId by, @Nullable OrganisationId organisation) {
    if (event instanceof TerritoryPublished territory) {
      territories.put(territory.epci(), territory);
    } else if (event instanceof OrganisationsPublished directory) {
      organisations.clear();
      directory.organisations().forEach(each -> organisations.put(each.id(), each));
    } else if (event instanceof MatrixPublished matrix) {
      matrices
          .computeIfAbsent(matrix.epci(), epci -> new ArrayList<>())
          .add(new MatrixVersion(matrix, at, by, organisation));
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
