package fr.gusp.veille.command.publication;

import fr.gusp.veille.contract.catalogue.EventReader;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.matrix.MatrixEvent;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/** Finds versions that another instance published, as long as it takes at most. */
@Component
class MatrixWatch implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(MatrixWatch.class);
  private static final String LATER =
      "SELECT name, payload FROM event WHERE stream = ? AND sequence >= ?"
          + " ORDER BY sequence DESC LIMIT 1";

  private final JdbcTemplate jdbc;
  private final ReferenceInForce reference;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("matrix-"));

  MatrixWatch(
      JdbcTemplate jdbc,
      ReferenceInForce reference,
      @Value("${gusp.matrix.look-every}") Duration every) {
    this.jdbc = jdbc;
    this.reference = reference;
    clock.scheduleWithFixedDelay(
        this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void destroy() {
    clock.shutdownNow();
  }

  private void look() {
    try {
      reference.epcis().forEach(this::look);
    } catch (RuntimeException later) {
      LOG.warn("the matrix in force could not be read: {}", later.getClass().getSimpleName());
    }
  }

  private void look(EpciId epci) {
    jdbc
        .query(
            LATER,
            (row, n) -> EventReader.read(row.getString("name"), row.getBytes("payload")),
            MatrixEvent.STREAM + epci,
            (long) reference.matrixOf(epci).version())
        .stream()
        .map(MatrixPublished.class::cast)
        .forEach(reference::inForce);
  }
}
