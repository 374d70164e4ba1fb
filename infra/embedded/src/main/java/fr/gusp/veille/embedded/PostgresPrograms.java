package fr.gusp.veille.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@code initdb} and {@code pg_ctl}.
 *
 * <p>PostgreSQL refuses to run as root. For root each program runs in a user namespace of its own,
 * where the account is an ordinary one and the files stay ours.
 */
record PostgresPrograms(Path home, Path log) {

  private static final int LIMIT_SECONDS = 60;

  /** Exit code of the program; what it prints goes to the log file. */
  int run(String program, String... arguments) {
    var command = new ArrayList<>(asOrdinaryUser());
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    try {
      return exitCode(command);
    } catch (IOException e) {
      throw new EmbeddedServerException(
          "PostgreSQL ne peut pas être lancé sous ce compte ; utilisez un compte ordinaire plutôt"
              + " que root.",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbeddedServerException("Le lancement de PostgreSQL a été interrompu.", e);
    }
  }

  private int exitCode(List<String> command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    process.getOutputStream().close();
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return -1;
    }
    return process.exitValue();
  }

  /** What to try when a program fails, for the end of a sentence. */
  String advice() {
    return "(voir " + log + (root() ? " ; un compte ordinaire convient mieux que root)" : ")");
  }

  private static boolean root() {
    return System.getProperty("user.name", "").equals("root");
  }

  private static List<String> asOrdinaryUser() {
    return root() ? List.of("unshare", "-U") : List.of();
  }
}
