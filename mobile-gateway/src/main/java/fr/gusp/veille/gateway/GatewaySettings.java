package fr.gusp.veille.gateway;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are, and under which address the public reaches us.
 *
 * @param publicUrl scheme, host and port people type; decides redirects, issuer and secure headers
 * @param clientSecret the secret of the client {@code veille-gateway} at the identity provider
 * @param signedInFor how long a browser or a phone stays signed in, at most
 * @param provider endpoints of another identity provider; absent means the embedded one
 */
@ConfigurationProperties("gusp.gateway")
public record GatewaySettings(
    URI commandUrl,
    URI queryUrl,
    URI identityUrl,
    URI publicUrl,
    Path photoDirectory,
    String clientSecret,
    @DefaultValue("60d") Duration signedInFor,
    @DefaultValue("10s") Duration patience,
    @Nullable Provider provider) {

  /** Endpoints of an OIDC provider, each as its metadata document names it. */
  public record Provider(
      String issuer, URI authorizationUri, URI tokenUri, URI jwkSetUri, URI endSessionUri) {}

  /** The configured provider, or the embedded one behind this gateway. */
  public Provider identity() {
    return provider != null ? provider : embedded();
  }

  public boolean secure() {
    return "https".equals(publicUrl.getScheme());
  }

  private Provider embedded() {
    String seen = publicUrl + "/identity";
    String inside = identityUrl + "/identity";
    return new Provider(
        seen,
        URI.create(seen + "/oauth2/authorize"),
        URI.create(inside + "/oauth2/token"),
        URI.create(inside + "/oauth2/jwks"),
        URI.create(seen + "/connect/logout"));
  }
}
