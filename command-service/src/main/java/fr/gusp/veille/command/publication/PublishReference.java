package fr.gusp.veille.command.publication;

import fr.gusp.veille.command.reference.ShippedReference;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.organisation.OrganisationsPublished;
import fr.gusp.veille.contract.territory.TerritoryPublished;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes the shipped reference data as versioned events, once, before anything can be filed. */
public final class PublishReference {

  private final EventStore store;
  private final TransactionTemplate transaction;

  public PublishReference(EventStore store, PlatformTransactionManager transactions) {
    this.store = store;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** What is in force once the shipped data is published. */
  public ReferenceInForce publish(ShippedReference shipped) {
    return transaction.execute(
        status ->
            new ReferenceInForce(
                shipped.territories().stream().map(this::territory).toList(),
                organisations(shipped.organisations()),
                shipped.matrices().stream().map(this::matrix).toList()));
  }

  private TerritoryPublished territory(TerritoryPublished shipped) {
    return new PublishedStream<>(store, TerritoryPublished.class)
        .inForce(
            version ->
                new TerritoryPublished(
                    shipped.epci(),
                    version,
                    shipped.name(),
                    shipped.coordination(),
                    shipped.communes()));
  }

  private OrganisationsPublished organisations(OrganisationsPublished shipped) {
    return new PublishedStream<>(store, OrganisationsPublished.class)
        .inForce(version -> new OrganisationsPublished(version, shipped.organisations()));
  }

  private MatrixPublished matrix(MatrixPublished shipped) {
    return new PublishedStream<>(store, MatrixPublished.class)
        .inForce(version -> new MatrixPublished(shipped.epci(), version, shipped.rows()));
  }
}
