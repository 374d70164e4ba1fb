package fr.gusp.veille.command.number;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.support.Backends;
import fr.gusp.veille.contract.id.CommuneId;
import fr.gusp.veille.contract.id.ReportNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

class ReportNumbersTest {

  private static final CommuneId LENS = new CommuneId("lens");
  private static final CommuneId BRUAY = new CommuneId("bruay-la-buissiere");
  private static DriverManagerDataSource database;

  @BeforeAll
  static void create() {
    database =
        new DriverManagerDataSource(
            Backends.emptyDatabase(), Backends.POSTGRES.user(), Backends.POSTGRES.password());
  }

  @Test
  void eachCommuneCountsForItself() {
    ReportNumbers numbers = at("2030-06-01T12:00:00Z");

    assertThat(
            List.of(
                numbers.next(LENS, "LENS"),
                numbers.next(LENS, "LENS"),
                numbers.next(BRUAY, "BRUAY")))
        .extracting(ReportNumber::value)
        .containsExactly("LENS-2030-00001", "LENS-2030-00002", "BRUAY-2030-00001");
  }

  @Test
  void newYearIsThatOfParis() {
    assertThat(at("2031-12-31T22:59:59Z").next(LENS, "LENS").value()).isEqualTo("LENS-2031-00001");
    assertThat(at("2031-12-31T23:00:00Z").next(LENS, "LENS").value()).isEqualTo("LENS-2032-00001");
  }

  @Test
  void noNumberIsGivenTwiceByServicesThatStartTogether() {
    List<ReportNumbers> services = List.of(at("2033-01-01T12:00:00Z"), at("2033-01-01T12:00:00Z"));

    assertThat(
            IntStream.range(0, 20)
                .parallel()
                .mapToObj(n -> services.get(n % 2).next(LENS, "LENS").value())
                .toList())
        .doesNotHaveDuplicates()
        .contains("LENS-2033-00020");
  }

  private static ReportNumbers at(String instant) {
    return new ReportNumbers(
        new JdbcTemplate(database),
        new JdbcTransactionManager(database),
        Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
  }
}
