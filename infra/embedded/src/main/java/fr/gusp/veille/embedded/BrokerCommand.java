package fr.gusp.veille.embedded;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The command line of the broker's JVM, on our own class path. */
final class BrokerCommand {

  /**
   * Ctrl-C reaches every process of the terminal at once; ignored here, because the broker stops
   * after the services that use it, when its parent says so.
   */
  private static final String DEAF_TO_THE_TERMINAL = "trap '' INT HUP; exec \"$@\"";

  private BrokerCommand() {}

  /**
   * The class path goes by the environment: as an argument it would fill a screen of {@code ps}.
   */
  static ProcessBuilder of(BrokerFiles files) {
    var process = new ProcessBuilder(line(files));
    process.environment().put("CLASSPATH", classPath());
    return process;
  }

  private static List<String> line(BrokerFiles files) {
    return List.of(
        "sh",
        "-c",
        DEAF_TO_THE_TERMINAL,
        "sh",
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-Xss512k",
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        "-Dlogback.configurationFile=fr/gusp/veille/embedded/broker-logback.xml",
        BrokerMain.class.getName(),
        files.home().toString());
  }

  /** Without the bridge from Log4j to SLF4J, which Kafka's own use of Log4j does not bear. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !Path.of(entry).toString().contains("log4j-to-slf4j"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
