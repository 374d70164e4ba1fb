package fr.gusp.veille.standalone.demo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fr.gusp.veille.command.act.CommandDesk;
import fr.gusp.veille.command.committee.decide.TheReportsAreFiled;
import fr.gusp.veille.command.deadline.DueDeadlines;
import fr.gusp.veille.command.idempotence.HandledCommands;
import fr.gusp.veille.command.relay.RelayStatus;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.PhotoHash;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class TellingTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
  private static final Story STORY =
      Story.of(1, FRIDAY, 42, (motif, variant, after) -> new PhotoHash("0".repeat(64)));

  private final CommandDesk desk = mock();
  private final HandledCommands handled = mock();

  @Test
  void noSceneIsPassedOver() {
    when(handled.firstAnswer(any())).thenReturn(Optional.empty());
    when(desk.perform(any())).thenAnswer(asked -> broken());

    assertThatThrownBy(() -> telling().tell(() -> false))
        .isInstanceOf(SceneRefusedException.class)
        .hasMessageContaining("s'arrête")
        .hasMessageContaining("the-reports-are-filed");
    verify(desk, times(1)).perform(any());
  }

  private static Object broken() {
    Rule.check(new TheReportsAreFiled(false));
    throw new AssertionError("no rule broken");
  }

  private Telling telling() {
    ApplicationContext command = mock();
    when(command.getBean(CommandDesk.class)).thenReturn(desk);
    when(command.getBean(HandledCommands.class)).thenReturn(handled);
    when(command.getBean(RelayStatus.class)).thenReturn(mock(RelayStatus.class));
    when(command.getBean(DueDeadlines.class)).thenReturn(mock(DueDeadlines.class));
    var figures = new Figures(STORY, command, () -> command);
    var clock =
        StoryClock.standingAt(Story.beginning(FRIDAY).atStartOfDay(Hours.PARIS).toInstant());
    return new Telling(STORY, clock, command, figures, line -> {});
  }
}
