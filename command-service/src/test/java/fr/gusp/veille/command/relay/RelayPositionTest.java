package fr.gusp.veille.command.relay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelayPositionTest {

  private static final RelayPosition AT = new RelayPosition(42, "topic-1", 5, 80);

  @ParameterizedTest(name = "{0} from {1} to {2}: lost = {3}")
  @CsvSource({
    "topic-1, 5, 80, false",
    "topic-1, 5, 81, false",
    "topic-1, 5, 79, true",
    "topic-1, 6, 80, true",
    "topic-2, 5, 80, true"
  })
  void topicHasLostEvents(String id, long start, long end, boolean lost) {
    assertThat(AT.lostBy(new Topic.Identity(id, start, end))).isEqualTo(lost);
  }
}
