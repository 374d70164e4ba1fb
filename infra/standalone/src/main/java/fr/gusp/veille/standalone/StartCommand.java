package fr.gusp.veille.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gusp.veille.standalone.data.DataDirectory;
import fr.gusp.veille.standalone.data.RefusedException;
import fr.gusp.veille.standalone.demo.History;
import fr.gusp.veille.standalone.launch.Address;
import fr.gusp.veille.standalone.launch.Certificate;
import fr.gusp.veille.standalone.launch.Plan;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the whole product and stays until it is stopped. */
@Command(name = "./start")
final class StartCommand implements Callable<Integer> {

  @Option(names = "--port")
  private int port = 8080;

  @Option(names = "--data")
  private Path data = Path.of("data");

  @Option(names = "--listen")
  private String listen = "127.0.0.1";

  @Option(names = "--public-url")
  private @Nullable URI publicUrl;

  @Option(names = "--https", split = ",")
  private @Nullable List<Path> https;

  @Option(names = "--accounts")
  private @Nullable Path accounts;

  @Option(names = "--empty")
  private boolean empty;

  @Option(names = {"-h", "--help"})
  private boolean help;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
    if (help) {
      out.print(helpText());
      out.flush();
      return 0;
    }
    var certificate = https == null ? null : Certificate.of(https);
    var address = Address.of(listen, port, https != null, publicUrl);
    checkAccounts(address);
    address.checkFree();
    return run(address, certificate, out);
  }

  private int run(Address address, @Nullable Certificate certificate, PrintWriter out) {
    var directory = DataDirectory.open(data, History.begin(empty, Clock.systemUTC()));
    LogFile.in(directory.sub("logs"));
    return new Run(Plan.of(directory, address, certificate, accounts), out).untilStopped();
  }

  private void checkAccounts(Address address) {
    if (!address.onThisMachineOnly() && accounts == null) {
      throw new RefusedException(
          "Les comptes de démonstration sont réservés à cette machine ; avec --listen "
              + listen
              + ", donnez les vôtres avec --accounts FICHIER.");
    }
    if (accounts != null) {
      AccountsFile.check(accounts);
    }
  }

  static String helpText() throws IOException {
    try (var in = StartCommand.class.getResourceAsStream("help.txt")) {
      return new String(java.util.Objects.requireNonNull(in).readAllBytes(), UTF_8);
    }
  }
}
