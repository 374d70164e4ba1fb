package fr.gusp.veille.journeys.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A Chromium from the path. Never a silent skip: it is found, installed, or asked for. */
final class BrowserOnThisMachine {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final String MISSING =
      "Il manque un navigateur pour les parcours : installez Chromium"
          + " (sous Debian : apt-get install -y chromium), puis relancez.";

  private BrowserOnThisMachine() {}

  static Path find() {
    return inPath().or(BrowserOnThisMachine::installed).orElseThrow(BrowserOnThisMachine::missing);
  }

  private static AssertionError missing() {
    return new AssertionError(MISSING);
  }

  private static Optional<Path> inPath() {
    List<Path> folders =
        Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of).toList();
    return NAMES.stream()
        .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Only for root on a machine that is not a CI runner: there the runner's own script installs. */
  private static Optional<Path> installed() {
    boolean ci = "true".equals(System.getenv("CI"));
    if (ci || !"root".equals(System.getProperty("user.name"))) {
      return Optional.empty();
    }
    return run("apt-get", "update") && run("apt-get", "install", "-y", "chromium")
        ? inPath()
        : Optional.empty();
  }

  private static boolean run(String... command) {
    try {
      return new ProcessBuilder(Arrays.asList(command))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
