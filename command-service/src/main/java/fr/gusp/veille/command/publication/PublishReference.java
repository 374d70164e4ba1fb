package fr.gusp.veille.command.publication;

import fr.gusp.veille.command.reference.ShippedReference;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.organisation.OrganisationsPublished;
import fr.gusp.veille.contract.territory.TerritoryPublished;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes the shipped reference data as versioned events, once, before anything can be filed.
 * Services that start at the same time take turns.
 */
public final class PublishReference {

  private static final String ONE_AFTER_THE_OTHER = "SELECT pg_advisory_xact_lock(20231120, 4)";

  private final EventStore store;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  public PublishReference(
      EventStore store, DataSource dataSource, PlatformTransactionManager transactions) {
    this.store = store;
    this.jdbc = new JdbcTemplate(dataSource);
    this.transaction = new TransactionTemplate(transactions);
  }

  /** What is in force once the shipped data is published. */
  public ReferenceInForce publish(ShippedReference shipped) {
    return transaction.execute(
        status -> {
          jdbc.execute(ONE_AFTER_THE_OTHER);
          return inForce(shipped);
        });
  }

  private ReferenceInForce inForce(ShippedReference shipped) {
    return new ReferenceInForce(
        shipped.territories().stream().map(this::territory).toList(),
        organisations(shipped.organisations()),
        shipped.matrices().stream().map(this::matrix).toList());
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
