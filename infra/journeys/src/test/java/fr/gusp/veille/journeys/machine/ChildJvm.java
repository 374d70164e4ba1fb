package fr.gusp.veille.journeys.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A main class of ours in a process of its own, on our class path; it never outlives this JVM. */
public final class ChildJvm {

  private final Process process;

  private ChildJvm(Process process) {
    this.process = process;
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
  }

  /** Its output goes to the log file; the class path goes by the environment, for {@code ps}. */
  public static ChildJvm start(Class<?> main, Path log, List<String> jvm, List<String> arguments) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-XX:+UseSerialGC", "-Xss512k", "-Dfile.encoding=UTF-8"));
    line.addAll(jvm);
    line.add(main.getName());
    line.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      return new ChildJvm(builder.start());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** SIGKILL. Returns when it is gone. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** SIGTERM, as Ctrl-C does. Returns its exit code. */
  public int stop() {
    process.destroy();
    return process.onExit().join().exitValue();
  }
}
