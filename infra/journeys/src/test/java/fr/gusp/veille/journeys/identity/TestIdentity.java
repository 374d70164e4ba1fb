package fr.gusp.veille.journeys.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.function.Supplier;

/** An issuer with one key: its public part, tokens of partners, and tokens of a service. */
public final class TestIdentity implements AutoCloseable {

  public static final String ISSUER = "http://identity.test";
  private static final int LIFE_SECONDS = 7_200;

  private final RSAKey key;
  private final HttpServer server;

  public TestIdentity() {
    try {
      key = new RSAKeyGenerator(2048).keyID("journeys").generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (JOSEException failed) {
      throw new IllegalStateException(failed);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    serve("/keys", () -> new JWKSet(key.toPublicJWK()).toString());
    serve("/token", this::serviceGrant);
    server.start();
  }

  public String keysAddress() {
    return address("/keys");
  }

  public String tokenAddress() {
    return address("/token");
  }

  /** A token with the claims that the product's own provider gives this partner. */
  public String token(Partner partner) {
    JWTClaimsSet.Builder claims =
        claims(partner.member().toString())
            .claim("organisation", partner.organisation())
            .claim("role", partner.role())
            .claim("quartiers", partner.quartiers());
    return sign(partner.coordinates() ? claims.claim("epci", "call") : claims);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private String serviceGrant() {
    String token = sign(claims("query-service").claim("scope", "veille.internal"));
    return "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":%d}"
        .formatted(token, LIFE_SECONDS);
  }

  private static JWTClaimsSet.Builder claims(String subject) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience("veille")
        .subject(subject)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(LIFE_SECONDS)));
  }

  private String sign(JWTClaimsSet.Builder claims) {
    try {
      JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      SignedJWT jwt = new SignedJWT(header, claims.build());
      jwt.sign(new RSASSASigner(key));
      return jwt.serialize();
    } catch (JOSEException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void serve(String path, Supplier<String> body) {
    server.createContext(
        path,
        exchange -> {
          byte[] bytes = body.get().getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }
}
