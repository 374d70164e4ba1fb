package fr.gusp.veille.standalone;

import fr.gusp.veille.standalone.archive.Backup;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./start backup}: the stopped product in one file. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

  @Option(names = "--data")
  private Path data = Path.of("data");

  @Parameters(arity = "1")
  private Path target = Path.of(".");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var file = Backup.of(data, target, Clock.systemDefaultZone());
    Objects.requireNonNull(spec).commandLine().getOut().println("Sauvegarde écrite : " + file);
    return 0;
  }
}
