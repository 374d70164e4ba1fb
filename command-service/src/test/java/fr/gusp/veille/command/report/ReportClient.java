package fr.gusp.veille.command.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.gusp.veille.command.support.RunningService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** Drives the service from outside as a phone or a desk does, and looks at what it stored. */
public final class ReportClient implements AutoCloseable {

  private final HttpClient http = HttpClient.newHttpClient();
  private final RunningService service;

  /**
   * @param settings of the service, where they are not the usual ones
   */
  public ReportClient(String... settings) {
    service = RunningService.start(settings);
  }

  public ReportClient(RunningService service) {
    this.service = service;
  }

  public Reply file(UUID report, String token, String body) {
    return send(put("reports/" + report, token, body.getBytes(StandardCharsets.UTF_8)));
  }

  /** Files and expects it to be accepted. */
  public UUID filed(String token, String body) {
    UUID report = UUID.randomUUID();
    file(report, token, body).is(201);
    return report;
  }

  /** An act with a command of its own; {@code rest} are further fields, or nothing. */
  public Reply act(UUID report, String act, String token, String rest) {
    return post(report, act, token, command(UUID.randomUUID(), rest), null);
  }

  public Reply post(UUID report, String act, String token, String body, @Nullable String ifMatch) {
    HttpRequest.Builder request =
        request("reports/" + report + "/" + act, token)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return send(request);
  }

  public Reply postTo(String path, @Nullable String token, String body) {
    return send(request(path, token).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  public static String command(UUID id, String rest) {
    return "{\"commandId\":\"" + id + "\"" + (rest.isEmpty() ? "" : "," + rest) + "}";
  }

  public HttpRequest.Builder put(String path, @Nullable String token, byte[] body) {
    return request(path, token).PUT(HttpRequest.BodyPublishers.ofByteArray(body));
  }

  public HttpRequest.Builder request(String path, @Nullable String token) {
    String port = service.bean(Environment.class).getProperty("local.server.port");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/" + path))
            .setHeader("Content-Type", "application/json");
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  public Reply send(HttpRequest.Builder request) {
    try {
      return new Reply(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  public void sql(String statement) {
    service.jdbc().execute(statement);
  }

  /** The one number that a query finds. */
  public long count(String query) {
    return service.jdbc().queryForObject(query, Long.class);
  }

  /** How much is stored: events, answered commands and keys. */
  public String stored() {
    return service
        .jdbc()
        .queryForObject(
            "SELECT (SELECT count(*) FROM event) || '/' || (SELECT count(*) FROM handled_command)"
                + " || '/' || (SELECT count(*) FROM report_key)",
            String.class);
  }

  /** Everything stored of a report, as text. */
  public String storedOf(UUID report) {
    return storedAt(report.toString());
  }

  /** Everything stored in a stream, as text. */
  public String storedAt(String stream) {
    return service
        .jdbc()
        .queryForObject(
            "SELECT string_agg(convert_from(payload, 'UTF8'), ' ') FROM event WHERE stream = ?",
            String.class,
            stream);
  }

  @Override
  public void close() {
    service.close();
  }

  /** An answer, asked field by field. */
  public record Reply(HttpResponse<String> http) {

    public Reply is(int status) {
      assertThat(http.statusCode()).as(http.body()).isEqualTo(status);
      return this;
    }

    public Reply stands(String state, @Nullable String holder, int version) {
      is(200);
      assertThat(this.<String>read("$.state")).isEqualTo(state);
      assertThat(this.<Map<String, Object>>read("$").get("holder")).isEqualTo(holder);
      assertThat(this.<Integer>read("$.version")).isEqualTo(version);
      return this;
    }

    /** Problem Details with this status and code, a French title, and nothing but JSON. */
    public Reply isProblem(int status, String code) {
      is(status);
      assertThat(http.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
      assertThat(this.<String>read("$.code")).isEqualTo(code);
      assertThat(this.<Integer>read("$.status")).isEqualTo(status);
      assertThat(this.<String>read("$.title")).isNotBlank();
      return this;
    }

    /** The first mistake it names is of this field. */
    public Reply names(String field) {
      assertThat(this.<String>read("$.errors[0].field")).isEqualTo(field);
      return this;
    }

    public <T> T read(String path) {
      return JsonPath.read(http.body(), path);
    }

    public String body() {
      return http.body();
    }
  }
}
