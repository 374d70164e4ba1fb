package fr.gusp.veille.gateway.stage;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser as far as the gateway can tell: keeps cookies, follows nothing by itself. */
public final class Browser {

  private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final URI gateway;
  private final StubIdentity identity;

  public Browser(int port, StubIdentity identity) {
    this.gateway = URI.create("http://127.0.0.1:" + port);
    this.identity = identity;
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(HttpRequest.newBuilder(at(path)).GET(), headers);
  }

  public HttpResponse<String> send(String method, String path, String body, String... headers) {
    return send(
        HttpRequest.newBuilder(at(path)).method(method, BodyPublishers.ofString(body)), headers);
  }

  /** Submits a form the way a page without script does. */
  public HttpResponse<String> submit(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send("POST", path, body, "Content-Type", "application/x-www-form-urlencoded");
  }

  /** Submits a form with a file, called {@code photos}, the way a page without script does. */
  public HttpResponse<String> upload(
      String path, Map<String, String> fields, String fileName, byte[] file) {
    String line = "--form-of-the-desk";
    String head =
        fields.entrySet().stream()
                .map(
                    field ->
                        line
                            + "\r\nContent-Disposition: form-data; name=\""
                            + field.getKey()
                            + "\"\r\n\r\n"
                            + field.getValue()
                            + "\r\n")
                .collect(Collectors.joining())
            + line
            + "\r\nContent-Disposition: form-data; name=\"photos\"; filename=\""
            + fileName
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    List<byte[]> body = List.of(bytes(head), file, bytes("\r\n" + line + "--\r\n"));
    return send(
        HttpRequest.newBuilder(at(path)).POST(BodyPublishers.ofByteArrays(body)),
        "Content-Type",
        "multipart/form-data; boundary=form-of-the-desk");
  }

  /** A file instead of a page. */
  public HttpResponse<byte[]> download(String path) {
    return exchange(
        signed(HttpRequest.newBuilder(at(path)).GET()).timeout(Duration.ofSeconds(20)).build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Signs in through the identity provider; answers where the gateway led in the end. */
  public String signIn(String wanted) {
    HttpResponse<String> toLogin = get(wanted, "Accept", "text/html");
    String start = location(toLogin);
    HttpResponse<String> toProvider = get(start, "Accept", "text/html");
    return location(comeBack(location(toProvider)));
  }

  /** Plays the visit at the identity provider and comes back with its code. */
  public HttpResponse<String> comeBack(String providerAddress) {
    URI asked = URI.create(providerAddress);
    URI inside = identity.url().resolve(asked.getRawPath() + "?" + asked.getRawQuery());
    URI back = URI.create(location(exchange(HttpRequest.newBuilder(inside).GET().build())));
    return get(back.getRawPath() + "?" + back.getRawQuery(), "Accept", "text/html");
  }

  public String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }

  public void forget(String cookie) {
    cookies.remove(cookie);
  }

  public static String location(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError("no redirect but " + response + response.body()));
  }

  /** The hidden token of the first form on a page. */
  public static String csrf(HttpResponse<String> page) {
    Matcher hidden = HIDDEN.matcher(page.body());
    if (!hidden.find()) {
      throw new AssertionError("no form on " + page.uri() + ": " + page.body());
    }
    return hidden.group(1);
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<String> response =
        exchange(signed(request).timeout(Duration.ofSeconds(20)).build());
    response.headers().allValues("Set-Cookie").forEach(this::keep);
    return response;
  }

  private HttpRequest.Builder signed(HttpRequest.Builder request) {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private void keep(String cookie) {
    String[] pair = cookie.split(";", 2)[0].split("=", 2);
    if (cookie.contains("Max-Age=0")) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    return exchange(request, HttpResponse.BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> body) {
    try {
      return http.send(request, body);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private URI at(String path) {
    return gateway.resolve(path);
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
