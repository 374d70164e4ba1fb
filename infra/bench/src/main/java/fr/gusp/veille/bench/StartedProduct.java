package fr.gusp.veille.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The whole product as {@code ./start} runs it, in processes of its own. */
final class StartedProduct implements AutoCloseable {

  private static final int STOPS_WITHIN_SECONDS = 60;

  private final Process process;
  private final int port;

  StartedProduct(Path root, Path data) throws Exception {
    port = freePort();
    process =
        new ProcessBuilder(
                root.resolve("start").toString(),
                "--port",
                Integer.toString(port),
                "--data",
                data.toString(),
                "--empty")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    HttpClient http = HttpClient.newHttpClient();
    Wait.until(() -> ready(http));
  }

  long pid() {
    return process.pid();
  }

  String url() {
    return "http://localhost:" + port;
  }

  private boolean ready(HttpClient http) throws InterruptedException {
    try {
      var answer =
          http.send(
              HttpRequest.newBuilder(URI.create(url() + "/health/ready")).build(),
              HttpResponse.BodyHandlers.ofString());
      return answer.body().contains("current");
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS).join();
  }
}
