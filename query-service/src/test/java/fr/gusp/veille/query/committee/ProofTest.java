package fr.gusp.veille.query.committee;

import static fr.gusp.veille.query.world.Meetings.aSession;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.world.Histories;
import fr.gusp.veille.query.world.Meetings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import reactor.core.publisher.Mono;

class ProofTest {

  private final Meetings meeting = aSession(1);
  private final Session frozen = Session.of(Histories.facts(meeting.planned(), meeting.frozen(42)));

  @Test
  void computesTheFrozenFiguresOfTheMonthAgain() {
    RecomputeFigures figures =
        (quartier, month, instant, position, definitions) ->
            Mono.just(quartier + " " + month + " " + instant + " " + position + " " + definitions);

    assertThat(proof(figures).of(frozen).block())
        .isEqualTo("lens-cite-12-14 2026-10 2026-11-01T00:00:00Z 42 1");
  }

  @Test
  void provesNothingWhereNothingWasFrozen() {
    Session planned = Session.of(Histories.facts(meeting.planned()));

    assertThat(proof((a, b, c, d, e) -> Mono.just("x")).of(planned).block()).isNull();
  }

  @Test
  void provesNothingWhereFiguresCannotBeComputed() {
    assertThat(
            proof((a, b, c, d, e) -> Mono.error(new IllegalStateException("down")))
                .of(frozen)
                .block())
        .isNull();
    assertThat(proof(null).of(frozen).block()).isNull();
  }

  private static Proof proof(RecomputeFigures figures) {
    DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    if (figures != null) {
      beans.registerSingleton("figures", figures);
    }
    return new Proof(beans.getBeanProvider(RecomputeFigures.class));
  }
}
