package fr.gusp.veille.identity;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param publicUrl where browsers and partners see the product, without a final slash
 * @param directory where the signing key is kept
 * @param accounts the accounts file; the demonstration's accounts when absent
 * @param gatewaySecret of the client {@code veille-gateway}
 * @param querySecret of the client {@code query-service}
 */
@ConfigurationProperties("gusp.identity")
public record IdentitySettings(
    URI publicUrl,
    Path directory,
    @Nullable Path accounts,
    String gatewaySecret,
    String querySecret) {

  public String issuer() {
    return publicUrl + "/identity";
  }
}
