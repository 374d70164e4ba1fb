package fr.gusp.veille.command.act;

import fr.gusp.veille.command.idempotence.RowBeside;
import fr.gusp.veille.contract.wire.VeilleEvent;
import java.util.List;

/**
 * What follows from facts besides the facts: rows of tables, written with them or not at all
 * (DESIGN §2, decision 3). A command that produces no fact has no aftermath.
 */
public interface Aftermath<S, E extends VeilleEvent> {

  /** What it follows the acts on. */
  Class<? extends Life<S, E>> of();

  List<RowBeside> follow(S before, List<E> facts, S after, Circumstances here);
}
