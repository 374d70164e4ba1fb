package fr.gusp.veille.standalone;

import fr.gusp.veille.identity.member.Secrets;
import fr.gusp.veille.standalone.data.RefusedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./start secret}: what to write in the accounts file for a password typed here. */
@Command(name = "secret")
final class SecretCommand implements Callable<Integer> {

  private static final int SHORTEST = 12;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var password = typed();
    if (password == null || password.length() < SHORTEST) {
      throw new RefusedException(
          "Le mot de passe doit avoir au moins " + SHORTEST + " caractères.");
    }
    var out = Objects.requireNonNull(spec).commandLine().getOut();
    out.println(new Secrets().encode(password));
    return 0;
  }

  private static @Nullable String typed() throws IOException {
    var console = System.console();
    if (console != null) {
      var password = console.readPassword("Mot de passe : ");
      return password == null ? null : new String(password);
    }
    return new BufferedReader(new InputStreamReader(System.in)).readLine();
  }
}
