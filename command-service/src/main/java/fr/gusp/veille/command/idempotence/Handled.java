package fr.gusp.veille.command.idempotence;

import fr.gusp.veille.contract.id.CommandId;
import fr.gusp.veille.contract.id.MemberId;

/** A command as it is recognised again: who sent it under which identifier, and what it said. */
public record Handled(CommandId command, MemberId member, ContentHash hash) {}
