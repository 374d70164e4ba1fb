package fr.gusp.veille.standalone;

import java.nio.file.Path;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Where the log goes; told to the logging system by properties, before its first use. */
final class LogFile {

  private static final String DIRECTORY = "gusp.logs";

  private LogFile() {}

  static void in(Path directory) {
    System.setProperty(DIRECTORY, directory.toString());
    System.setProperty("logback.configurationFile", "fr/gusp/veille/standalone/logback.xml");
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }

  static Path path() {
    return Path.of(System.getProperty(DIRECTORY, "."), "veille.log");
  }
}
