package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.command.act.Command;
import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.report.file.FileReport;
import fr.gusp.veille.contract.id.CommandId;
import java.time.Instant;

/** Someone does one thing at one moment of the story. */
record Scene(Instant at, Caller who, CommandId id, Command<?, ?> command) {

  boolean files() {
    return command instanceof FileReport;
  }
}
