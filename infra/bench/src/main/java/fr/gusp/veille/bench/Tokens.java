package fr.gusp.veille.bench;

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
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** An issuer for the benchmark: one key, and a gardien's token. */
final class Tokens implements AutoCloseable {

  static final String ISSUER = "http://bench.identity";
  private static final int RSA_BITS = 2048;
  private static final int OK = 200;

  private final RSAKey key;
  private final HttpServer server;

  Tokens() throws JOSEException, IOException {
    key = new RSAKeyGenerator(RSA_BITS).keyID("bench").generate();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/keys",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(OK, keys.length);
          exchange.getResponseBody().write(keys);
          exchange.close();
        });
    server.start();
  }

  String keysAddress() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/keys";
  }

  String gardien() throws JOSEException {
    JWTClaimsSet claims =
        claims()
            .claim("organisation", "maisons-et-cites")
            .claim("role", "gardien")
            .claim("quartiers", List.of("lens-cite-12-14"))
            .build();
    return sign(claims);
  }

  /** Of the guichet of the landlord that dépôts rue Cook are referred to. */
  String desk() throws JOSEException {
    JWTClaimsSet claims =
        claims()
            .subject(UUID.nameUUIDFromBytes("desk".getBytes(StandardCharsets.UTF_8)).toString())
            .claim("organisation", "maisons-et-cites")
            .claim("role", "guichet")
            .claim("quartiers", List.of("lens-cite-12-14"))
            .build();
    return sign(claims);
  }

  /** Of a coordination whose territory is all of these quartiers. */
  String coordination(List<String> quartiers) throws JOSEException {
    JWTClaimsSet claims =
        claims()
            .claim("organisation", "call")
            .claim("role", "coordination")
            .claim("epci", "banc")
            .claim("quartiers", quartiers)
            .build();
    return sign(claims);
  }

  /** Of the guichet that holds nearly everything. */
  String guichet(List<String> quartiers) throws JOSEException {
    JWTClaimsSet claims =
        claims()
            .claim("organisation", "maisons-et-cites")
            .claim("role", "guichet")
            .claim("quartiers", quartiers)
            .build();
    return sign(claims);
  }

  private static JWTClaimsSet.Builder claims() {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience("veille")
        .subject(UUID.nameUUIDFromBytes("gardien".getBytes(StandardCharsets.UTF_8)).toString())
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(7200)));
  }

  private String sign(JWTClaimsSet claims) throws JOSEException {
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
    jwt.sign(new RSASSASigner(key));
    return jwt.serialize();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
