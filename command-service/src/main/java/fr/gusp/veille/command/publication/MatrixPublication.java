package fr.gusp.veille.command.publication;

import fr.gusp.veille.contract.matrix.MatrixPublished;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/** Brings the next version of a matrix into force with the command that is being handled. */
@Component
public class MatrixPublication {

  private final EventStore store;
  private final ReferenceInForce reference;

  MatrixPublication(EventStore store, ReferenceInForce reference) {
    this.store = store;
    this.reference = reference;
  }

  /**
   * Stored with the events of the command; whoever is decided on after the commit is decided on by
   * it. If another was published at that number, the append fails and the command is tried again.
   */
  public void publish(MatrixPublished next, MetaData metaData) {
    store.publish(
        new GenericDomainEventMessage<>(
            PublishedStream.KIND, next.stream(), next.version() - 1L, next, metaData));
    CurrentUnitOfWork.get().root().afterCommit(done -> reference.inForce(next));
  }
}
