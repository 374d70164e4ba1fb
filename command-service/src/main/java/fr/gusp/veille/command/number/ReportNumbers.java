package fr.gusp.veille.command.number;

import fr.gusp.veille.contract.id.CommuneId;
import fr.gusp.veille.contract.id.ReportNumber;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Readable numbers from one sequence per commune and year of recording; gaps are allowed, repeats
 * are not.
 */
@Repository
public class ReportNumbers implements NumberSource {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final String NEXT = "SELECT nextval(?::regclass) FROM generate_series(1, ?)";

  private final JdbcTemplate jdbc;
  private final TransactionTemplate apart;
  private final Clock clock;
  private final Map<String, NumberSequence> sequences = new ConcurrentHashMap<>();

  ReportNumbers(JdbcTemplate jdbc, PlatformTransactionManager transactions, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public ReportNumber next(CommuneId commune, String prefix) {
    int year = Year.now(clock.withZone(PARIS)).getValue();
    String sequence = "number_%s_%d".formatted(commune.value().replace('-', '_'), year);
    long next = sequences.computeIfAbsent(sequence, this::open).next();
    return new ReportNumber("%s-%d-%05d".formatted(prefix, year, next));
  }

  private NumberSequence open(String sequence) {
    create(sequence);
    return new NumberSequence(count -> jdbc.queryForList(NEXT, Long.class, sequence, count));
  }

  private void create(String sequence) {
    apart.executeWithoutResult(
        status -> {
          jdbc.execute("SELECT pg_advisory_xact_lock(20231120, 2)");
          jdbc.execute("CREATE SEQUENCE IF NOT EXISTS " + sequence);
        });
  }
}
