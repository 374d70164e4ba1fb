package fr.gusp.veille.command.act;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.command.rule.RuleBroken;
import fr.gusp.veille.contract.wire.VeilleEvent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Given a state and what else is recorded, when a member asks for an act. */
public record Story<S, E extends VeilleEvent>(S state, Records records) {

  /** Where nothing else is recorded. */
  public static <S, E extends VeilleEvent> Story<S, E> given(S state) {
    return new Story<>(state, new OtherThings(Map.of(), Map.of(), 0));
  }

  public Story<S, E> whileRecorded(Records others) {
    return new Story<>(state, others);
  }

  public Ending when(Command<S, E> command, Caller by) {
    try {
      var here = Given.circumstances(by, command.subject(), records);
      return new Ending(List.copyOf(command.decide(state, here)), null);
    } catch (RuleBroken refused) {
      return new Ending(List.of(), refused);
    }
  }

  /** What came of it: facts, or the rule that refused. */
  public record Ending(List<VeilleEvent> events, @Nullable RuleBroken refusal) {

    public void then(VeilleEvent... expected) {
      assertThat(refusal).isNull();
      assertThat(events).containsExactly(expected);
    }

    public void refusedBy(Class<? extends Rule> rule) {
      assertThat(refusal).as("produced %s", events).isNotNull();
      assertThat(refusal.rule()).isInstanceOf(rule);
    }

    public void isDone() {
      assertThat(refusal).isNull();
      assertThat(events).hasSize(1);
    }
  }
}
