package fr.gusp.veille.standalone;

import fr.gusp.veille.standalone.archive.Restore;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./start restore}: a saved product, back in an empty directory. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

  @Option(names = "--data")
  private Path data = Path.of("data");

  @Parameters(arity = "1")
  private Path file = Path.of(".");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Restore.into(data, file);
    Objects.requireNonNull(spec)
        .commandLine()
        .getOut()
        .println("Sauvegarde restaurée dans " + data.toAbsolutePath().normalize() + ".");
    return 0;
  }
}
