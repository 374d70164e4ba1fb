package fr.gusp.veille.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.gusp.veille.embedded.FreePort;
import fr.gusp.veille.standalone.RunningProduct;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short story, killed in the middle and told to its end by the next start. */
class DemonstrationTest {

  private static final int REPORTS = 42;
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir Path machine;

  @Test
  void eachReportIsToldOnceAcrossAKill() throws Exception {
    var port = FreePort.find();
    var first = start(port, "first");
    await().atMost(PATIENCE).until(() -> count("first", "(\\d+) signalements") > 15);
    assertThatThrownBy(() -> new Socket("127.0.0.1", port).close())
        .isInstanceOf(ConnectException.class);
    first.destroyForcibly();
    first.onExit().join();

    var second = start(port, "second");
    try {
      await().atMost(PATIENCE).until(() -> said("second").contains("Ctrl-C pour arrêter."));
      assertThat(said("second")).doesNotContain("démonstration : 0 ");
      assertThat(History.in(data())).isEqualTo(History.in(data()).whole());
      assertThat(filed())
          .isEqualTo(count("second", "signalements sur (\\d+)"))
          .isGreaterThanOrEqualTo(REPORTS);
    } finally {
      second.destroy();
      second.onExit().join();
    }
  }

  private Process start(int port, String name) throws IOException {
    return RunningProduct.launch(
        List.of("-D" + History.REPORTS + "=" + REPORTS),
        List.of("--port", "" + port, "--data", data().toString()),
        output(name));
  }

  private long filed() throws IOException, SQLException {
    var addresses = new Properties();
    try (var in = Files.newBufferedReader(data().resolve("addresses.properties"))) {
      addresses.load(in);
    }
    var password = Files.readString(data().resolve("postgresql/password")).strip();
    try (var connection =
            DriverManager.getConnection(addresses.getProperty("postgresql"), "veille", password);
        var count =
            connection
                .createStatement()
                .executeQuery("SELECT count(*) FROM event WHERE name = 'report.filed.v1'")) {
      count.next();
      return count.getLong(1);
    }
  }

  /** What the last line that has it says. */
  private long count(String name, String words) throws IOException {
    return Pattern.compile(words)
        .matcher(said(name))
        .results()
        .mapToLong(each -> Long.parseLong(each.group(1)))
        .reduce(0, (before, last) -> last);
  }

  private String said(String name) throws IOException {
    return Files.readString(output(name));
  }

  private Path output(String name) {
    return machine.resolve(name + ".txt");
  }

  private Path data() {
    return machine.resolve("data");
  }
}
