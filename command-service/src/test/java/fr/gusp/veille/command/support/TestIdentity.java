package fr.gusp.veille.command.support;

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
import java.util.function.UnaryOperator;

/** An issuer of tokens with one key, published where the service looks for it. */
public final class TestIdentity {

  public static final String ISSUER = "http://identity.test";
  private static final RSAKey KEY = key();
  private static final HttpServer SERVER = server();

  private TestIdentity() {}

  public static String keysAddress() {
    return "http://127.0.0.1:" + SERVER.getAddress().getPort() + "/keys";
  }

  /** A token of a member; the same name is always the same member. */
  public static String token(
      String member, String organisation, String role, String epci, String... quartiers) {
    return sign(
        claims(member)
            .claim("organisation", organisation)
            .claim("role", role)
            .claim("epci", epci)
            .claim("quartiers", List.of(quartiers))
            .build());
  }

  public static String serviceToken() {
    return sign(claims("query-service").claim("scope", "veille.internal").build());
  }

  public static String tokenFrom(String issuer) {
    return sign(claims("someone").issuer(issuer).build());
  }

  /** A good token of the gardien, except for what is changed. */
  public static String gardienWith(UnaryOperator<JWTClaimsSet.Builder> change) {
    return sign(
        change
            .apply(
                claims("gardien")
                    .claim("organisation", "maisons-et-cites")
                    .claim("role", "gardien")
                    .claim("quartiers", List.of("lens-cite-12-14")))
            .build());
  }

  public static String gardien() {
    return token("gardien", "maisons-et-cites", "gardien", null, "lens-cite-12-14");
  }

  public static String mediateur() {
    return token("mediateur", "el-fouad", "mediateur", null, "avion-republique");
  }

  public static String desk(String organisation, String... quartiers) {
    return token("desk-" + organisation, organisation, "guichet", null, quartiers);
  }

  public static String coordination() {
    return token(
        "coordination",
        "call",
        "coordination",
        "call",
        "lens-cite-12-14",
        "lievin-vent-de-bise-jean-lebas",
        "avion-republique");
  }

  private static JWTClaimsSet.Builder claims(String member) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience("veille")
        .subject(UUID.nameUUIDFromBytes(member.getBytes(StandardCharsets.UTF_8)).toString())
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(3600)));
  }

  private static String sign(JWTClaimsSet claims) {
    try {
      SignedJWT jwt =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build(), claims);
      jwt.sign(new RSASSASigner(KEY));
      return jwt.serialize();
    } catch (JOSEException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyID("test").generate();
    } catch (JOSEException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static HttpServer server() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      byte[] keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
      server.createContext(
          "/keys",
          exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
          });
      server.start();
      return server;
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
