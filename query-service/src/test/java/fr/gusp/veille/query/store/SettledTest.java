package fr.gusp.veille.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.world.Ledger;
import fr.gusp.veille.query.world.Lives;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SettledTest {

  private static final Instant MIDDLE = Instant.parse("2026-08-20T00:00:00Z");

  @Test
  void seesInTheTextWhatTheRowSays() {
    Ledger ledger = new Ledger();
    Lives.of(3, 1, 300, Instant.parse("2026-07-01T00:00:00Z"), Duration.ofDays(60))
        .forEach(each -> ledger.at(each.at().toString()).and(each.event()));

    assertThat(ledger.rows())
        .allSatisfy(row -> assertThat(Settled.before(MIDDLE, text(row))).isEqualTo(said(row)));
    assertThat(ledger.rows()).anyMatch(SettledTest::said);
  }

  @Test
  void doesNotTakeARowThatLeftForASettledOne() {
    assertThat(Settled.before(MIDDLE, "r 2 2026-07-02T09:00:00Z")).isFalse();
  }

  private static boolean said(Row row) {
    return Settled.before(MIDDLE, row);
  }

  private static String text(Row row) {
    return row.id() + " 3 " + RowJson.write(row);
  }
}
