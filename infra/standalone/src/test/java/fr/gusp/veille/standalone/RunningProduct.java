package fr.gusp.veille.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.gusp.veille.embedded.FreePort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The product as a process of its own, as {@code ./start} runs it. */
public final class RunningProduct {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Path data;
  private final Path output;
  private final Process process;
  private final int port = FreePort.find();

  RunningProduct(Path data) throws IOException {
    this.data = data;
    this.output = Files.createTempFile(data.resolveSibling("."), "output", ".txt");
    this.process =
        launch(List.of("--port", "" + port, "--data", data.toString(), "--empty"), output);
    await()
        .atMost(PATIENCE)
        .until(() -> !process.isAlive() || said().contains("Ctrl-C pour arrêter."));
    assertThat(said()).contains("Prêt en", address(), "gardien", "coordination");
  }

  static Process launch(List<String> arguments, Path output) throws IOException {
    return launch(List.of(), arguments, output);
  }

  /** The same in a process with properties of its own. */
  public static Process launch(List<String> properties, List<String> arguments, Path output)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(properties);
    command.addAll(List.of("-Xmx448m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
    command.add("-Dsun.stdout.encoding=UTF-8");
    command.add(Standalone.class.getName());
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    return builder.redirectOutput(output.toFile()).start();
  }

  String address() {
    return "http://localhost:" + port;
  }

  String said() throws IOException {
    return Files.readString(output);
  }

  /** Ctrl-C. */
  void stop() throws IOException {
    process.destroy();
    await().atMost(Duration.ofSeconds(30)).until(() -> !process.isAlive());
    assertThat(said()).endsWith("Arrêté.\n").doesNotContain("\tat ");
  }

  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  ProcessHandle broker() throws IOException {
    return process(Files.readString(data.resolve("kafka/ready")));
  }

  ProcessHandle postmaster() throws IOException {
    return process(Files.readAllLines(data.resolve("postgresql/cluster/postmaster.pid")).get(0));
  }

  private static ProcessHandle process(String pid) {
    return ProcessHandle.of(Long.parseLong(pid.trim())).orElseThrow();
  }
}
