package fr.gusp.veille.command.act;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.idempotence.ContentHash;
import fr.gusp.veille.command.idempotence.Handled;
import fr.gusp.veille.contract.id.CommandId;
import org.jspecify.annotations.Nullable;

/**
 * A command on its way in: who sent it, its identity, and the version its sender had seen, if they
 * say.
 */
public record Submitted(
    Caller caller,
    CommandId id,
    ContentHash hash,
    @Nullable Long seenVersion,
    Command<?, ?> command) {

  Handled handled() {
    return new Handled(id, caller.member(), hash);
  }
}
