package fr.gusp.veille.command.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SqlStateTest {

  @Test
  void isTheOneOfTheInnermostDatabaseFailure() {
    Exception failure =
        new IllegalStateException(
            "a canapé", new SQLException("batch", "08000", new SQLException("canapé", "55P03")));

    assertThat(SqlState.of(failure)).isEqualTo("55P03");
  }

  @Test
  void isEmptyWhereNoDatabaseSpoke() {
    assertThat(SqlState.of(new IllegalStateException("a canapé"))).isEmpty();
    assertThat(SqlState.of(new SQLException("a canapé"))).isEmpty();
  }
}
