package fr.gusp.veille.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * A connection is read for as long as a browser keeps it. The answer that comes at once, to a
 * request that waited for the one before it, is the one after which reading could stop.
 */
class KeptConnectionTest extends GatewayTest {

  private static final String SLOW = "/health/ready";
  private static final String AT_ONCE = "/health/live";
  private static final int PATIENCE_MILLIS = 5_000;

  @Test
  void nextRequestIsReadAfterOneThatWaited() throws IOException {
    Stage.COMMAND.on(
        "GET /health/ready",
        Reply.json(200, "{\"filing\":\"up\",\"head\":1}").late(Duration.ofMillis(100)));
    try (Socket connection = new Socket("127.0.0.1", port)) {
      connection.setSoTimeout(PATIENCE_MILLIS);
      InputStream answers = new BufferedInputStream(connection.getInputStream());
      ask(connection, SLOW, AT_ONCE);
      assertThat(answer(answers)).contains("filing");
      assertThat(answer(answers)).contains("gateway");
      ask(connection, AT_ONCE);
      assertThat(answer(answers)).contains("gateway");
    }
  }

  private static void ask(Socket connection, String... paths) throws IOException {
    StringBuilder requests = new StringBuilder();
    for (String path : paths) {
      requests.append("GET ").append(path).append(" HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }
    connection.getOutputStream().write(requests.toString().getBytes(StandardCharsets.US_ASCII));
  }

  /** Up to the end of a small JSON document. */
  private static String answer(InputStream answers) throws IOException {
    StringBuilder read = new StringBuilder();
    int next = answers.read();
    while (next != '}') {
      if (next < 0) {
        throw new EOFException("closed after " + read);
      }
      read.append((char) next);
      next = answers.read();
    }
    return read.toString();
  }
}
