package fr.gusp.veille.query.world;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An identity provider that signs what the tests say, with a key of its own. */
public final class Tokens implements AutoCloseable {

  public static final String ISSUER = "http://tests/identity";
  private static final int KEY_BITS = 2048;

  private final RSAKey key;
  private final HttpServer server;
  private final Set<String> answered = new HashSet<>();

  public Tokens() {
    try {
      key = new RSAKeyGenerator(KEY_BITS).keyID("tests").generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (JOSEException | IOException failed) {
      throw new IllegalStateException(failed);
    }
    String keys = new JWKSet(key.toPublicJWK()).toString();
    answer("/jwks", asked -> keys);
    server.start();
  }

  public String keysUrl() {
    return url() + "/jwks";
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Answers one more path, as another service would. */
  public void answer(String path, Function<HttpExchange, String> json) {
    answered.add(path);
    server.createContext(
        path,
        exchange -> {
          byte[] body = json.apply(exchange).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  /** The path is not answered any more. */
  public void fallSilent(String path) {
    if (answered.remove(path)) {
      server.removeContext(path);
    }
  }

  public String of(
      MemberId member, OrganisationId organisation, String role, QuartierId... quartiers) {
    boolean coordinates = role.equals("coordination") || role.equals("administrateur");
    return sign(
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .audience("veille")
            .subject(member.toString())
            .expirationTime(Date.from(Instant.now().plusSeconds(600)))
            .claim("organisation", organisation.value())
            .claim("role", role)
            .claim("quartiers", Stream.of(quartiers).map(QuartierId::value).toList())
            .claim("epci", coordinates ? "call" : null)
            .build());
  }

  /** A token for another audience, or of another issuer. */
  public String foreign(String issuer, @Nullable String audience) {
    return sign(
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .audience(audience == null ? List.of() : List.of(audience))
            .subject(Facts.GARDIEN.toString())
            .expirationTime(Date.from(Instant.now().plusSeconds(600)))
            .claim("organisation", Facts.BAILLEUR.value())
            .claim("role", "gardien")
            .build());
  }

  private String sign(JWTClaimsSet claims) {
    try {
      SignedJWT token =
          new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("tests").build(), claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
