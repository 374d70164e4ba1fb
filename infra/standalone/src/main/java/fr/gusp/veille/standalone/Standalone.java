package fr.gusp.veille.standalone;

import picocli.CommandLine;

/** The command behind {@code ./start}. */
public final class Standalone {

  private Standalone() {}

  public static void main(String[] arguments) {
    System.exit(command().execute(arguments));
  }

  static CommandLine command() {
    return new CommandLine(new StartCommand())
        .addSubcommand(new BackupCommand())
        .addSubcommand(new RestoreCommand())
        .addSubcommand(new SecretCommand())
        .setParameterExceptionHandler(Sentences::wrongUse)
        .setExecutionExceptionHandler(Sentences::failed);
  }
}
