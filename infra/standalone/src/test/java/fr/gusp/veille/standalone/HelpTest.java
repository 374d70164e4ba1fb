package fr.gusp.veille.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HelpTest {

  private static final Path SCRIPT = Path.of("../../start").toAbsolutePath().normalize();

  @Test
  void namesEveryOptionAndCommand() throws IOException {
    var help = StartCommand.helpText();
    var spec = Standalone.command().getCommandSpec();
    assertThat(spec.options())
        .isNotEmpty()
        .allSatisfy(o -> assertThat(help).contains(o.longestName()));
    assertThat(spec.subcommands().keySet())
        .allSatisfy(name -> assertThat(help).contains("./start " + name));
  }

  @Test
  void theScriptHelpsWithoutBuilding() throws Exception {
    var script = script("--help");
    assertThat(script.waitFor()).isZero();
    assertThat(said(script)).isEqualTo(StartCommand.helpText());
  }

  @Test
  void theScriptSaysThatJavaIsMissing() throws Exception {
    var script = script("--port", "8080");
    assertThat(said(script)).isEqualTo("Il manque Java : installez un JDK 17 ou plus récent.\n");
    assertThat(script.waitFor()).isEqualTo(1);
  }

  private static Process script(String... arguments) throws IOException {
    var command = new java.util.ArrayList<>(java.util.List.of("/bin/bash", SCRIPT.toString()));
    command.addAll(java.util.List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    if (!command.contains("--help")) {
      builder.environment().put("PATH", "/nonexistent");
      builder.environment().remove("JAVA_HOME");
    }
    return builder.start();
  }

  private static String said(Process script) throws IOException {
    return new String(script.getInputStream().readAllBytes(), UTF_8);
  }
}
