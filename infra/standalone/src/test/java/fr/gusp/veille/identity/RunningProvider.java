package fr.gusp.veille.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The identity provider on a free port, and a browser or program that talks to it. */
final class RunningProvider implements AutoCloseable {

  /** Where browsers see it; what it answers must never name the port it really listens on. */
  static final String PUBLIC = "http://veille.example";

  static final String GATEWAY_SECRET = "gateway-secret";

  private final ConfigurableApplicationContext context;
  private final String address;
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  RunningProvider(Path directory, String... more) {
    var port = fr.gusp.veille.embedded.FreePort.find();
    address = "http://localhost:" + port;
    context =
        new SpringApplicationBuilder(IdentityProvider.class)
            .web(WebApplicationType.SERVLET)
            .properties(
                "spring.config.name=identity",
                "server.port=" + port,
                "gusp.identity.public-url=" + PUBLIC,
                "gusp.identity.directory=" + directory,
                "gusp.identity.gateway-secret=" + GATEWAY_SECRET,
                "gusp.identity.query-secret=query-secret")
            .properties(more)
            .run();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri(path)).header("Accept", "text/html"));
  }

  HttpResponse<String> post(String path, Map<String, String> form)
      throws IOException, InterruptedException {
    return send(posting(path, form));
  }

  HttpResponse<String> postAs(String client, String secret, String path, Map<String, String> form)
      throws IOException, InterruptedException {
    var credentials = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes());
    return send(posting(path, form).header("Authorization", "Basic " + credentials));
  }

  private HttpRequest.Builder posting(String path, Map<String, String> form) {
    var body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(uri(path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create(address + path.replace(PUBLIC, ""));
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  static JWTClaimsSet claims(String token) throws ParseException {
    return SignedJWT.parse(token).getJWTClaimsSet();
  }

  @Override
  public void close() {
    context.close();
  }
}
