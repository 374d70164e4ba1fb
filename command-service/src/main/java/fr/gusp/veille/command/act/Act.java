package fr.gusp.veille.command.act;

import fr.gusp.veille.command.input.Fields;

/**
 * An act that the outside can ask for on something: its name in the address, and how its body
 * becomes a command.
 */
public interface Act<I> {

  String name();

  /**
   * Reads the body's own fields. Mistakes are noted in {@code body}; who cannot make a command of
   * them says {@code body.done()} first.
   *
   * @throws fr.gusp.veille.command.input.BadInput if something is missing or of another form
   */
  Command<?, ?> read(I subject, Fields body);
}
