package fr.gusp.veille.command.act;

import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.wire.VeilleEvent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An act on one thing. What it produces depends on the state of that thing and on the
 * circumstances, and on nothing else.
 */
public interface Command<S, E extends VeilleEvent> {

  /** What it is about; the key of that thing's texts bears the same identifier. */
  UUID subject();

  Kind<? extends Life<S, E>> kind();

  /** The stream of its facts. */
  default String stream() {
    return kind().stream(subject());
  }

  /** Whether the thing begins with this act. */
  default boolean begins() {
    return false;
  }

  /**
   * @throws fr.gusp.veille.command.rule.RuleBroken if a rule refuses the act; nothing is stored
   *     then
   */
  List<E> decide(S state, Circumstances here);

  /** What it makes happen to others of its kind; most acts are about one thing alone. */
  default List<Echo<S, E>> echoes(S state, Circumstances here) {
    return List.of();
  }

  /**
   * The version of the matrix that comes into force with the act, in the same transaction; most
   * acts bring none.
   *
   * @param state as it was decided on
   */
  default Optional<MatrixPublished> bringsIntoForce(S state, Circumstances here) {
    return Optional.empty();
  }
}
