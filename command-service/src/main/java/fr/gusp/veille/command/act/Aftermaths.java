package fr.gusp.veille.command.act;

import fr.gusp.veille.command.idempotence.RowBeside;
import fr.gusp.veille.contract.wire.VeilleEvent;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everything that follows from facts, whoever asks for it. */
@Component
class Aftermaths {

  private final List<Aftermath<?, ?>> all;

  Aftermaths(List<Aftermath<?, ?>> all) {
    this.all = List.copyOf(all);
  }

  <S, E extends VeilleEvent> List<RowBeside> follow(
      Kind<? extends Life<S, E>> kind, S before, List<E> facts, S after, Circumstances here) {
    return all.stream()
        .filter(each -> each.of().equals(kind.type()))
        .flatMap(each -> Aftermaths.<S, E>typed(each).follow(before, facts, after, here).stream())
        .toList();
  }

  /** Of the same kind of thing, hence of its state and its facts. */
  @SuppressWarnings("unchecked")
  private static <S, E extends VeilleEvent> Aftermath<S, E> typed(Aftermath<?, ?> any) {
    return (Aftermath<S, E>) any;
  }
}
