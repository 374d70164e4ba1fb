package fr.gusp.veille.command.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class WithoutWordsTest {

  @Test
  void tellsTypesStatesAndPlacesButNoMessage() {
    Exception failure =
        new IllegalStateException(
            "INSERT … 'un canapé'", new SQLException("Detail: (canapé)", "23505"));

    assertThat(WithoutWords.of(failure))
        .contains("IllegalStateException", "SQLException 23505", "WithoutWordsTest")
        .doesNotContain("canapé", "INSERT");
  }
}
