package fr.gusp.veille.gateway.stage;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.gusp.veille.gateway.stage.StubService.Asked;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/** An identity provider that signs in whoever it was told to, without asking. */
public final class StubIdentity implements AutoCloseable {

  public static final String ISSUER = "http://localhost:8080/identity";

  private final StubService service = new StubService();
  private final RSAKey key;
  private Member member = Member.guichet();
  private Duration lifetime = Duration.ofMinutes(5);
  private String nonce = "";

  public StubIdentity() {
    try {
      key = new RSAKeyGenerator(2048).keyID("test").generate();
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
    restore();
  }

  /** Answers as a provider does, again, after a test told it otherwise. */
  public void restore() {
    service.forget();
    lifetime = Duration.ofMinutes(5);
    service.on("GET /identity/oauth2/jwks", Reply.json(200, keys()));
    service.on("GET /identity/oauth2/authorize", this::authorize);
    service.on("POST /identity/oauth2/token", this::tokens);
  }

  public StubService service() {
    return service;
  }

  public void signsIn(Member member) {
    this.member = member;
  }

  public void tokensLive(Duration lifetime) {
    this.lifetime = lifetime;
  }

  public String token(Member member) {
    return sign(claims(member, lifetime).audience("veille").build(), key);
  }

  /** A token of this member with other claims, or signed by another key. */
  public String sign(JWTClaimsSet claims, RSAKey with) {
    try {
      SignedJWT jwt =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(with.getKeyID()).build(), claims);
      jwt.sign(new RSASSASigner(with));
      return jwt.serialize();
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }

  public RSAKey key() {
    return key;
  }

  public JWTClaimsSet.Builder claims(Member member, Duration lifetime) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .subject(member.id())
        .issueTime(Date.from(now.minusSeconds(5)))
        .expirationTime(Date.from(now.plus(lifetime)))
        .claim("organisation", member.organisation())
        .claim("role", member.role())
        .claim("quartiers", member.quartiers())
        .claim("epci", member.epci());
  }

  private String keys() {
    return new JWKSet(key.toPublicJWK()).toString();
  }

  private Reply authorize(Asked asked) {
    var query = UriComponentsBuilder.fromUri(asked.uri()).build().getQueryParams();
    nonce = String.valueOf(query.getFirst("nonce"));
    String back = decoded(query.getFirst("redirect_uri"));
    return Reply.redirect(back + "?code=one-time&state=" + query.getFirst("state"));
  }

  private Reply tokens(Asked asked) {
    String idToken =
        sign(
            claims(member, lifetime)
                .audience("veille-gateway")
                .claim("nonce", decoded(nonce))
                .build(),
            key);
    return Reply.json(
        200,
        """
        {"access_token":"%s","token_type":"Bearer","expires_in":%d,"refresh_token":"again",
         "scope":"openid","id_token":"%s"}"""
            .formatted(token(member), lifetime.toSeconds(), idToken));
  }

  private static String decoded(@org.jspecify.annotations.Nullable String value) {
    return java.net.URLDecoder.decode(
        String.valueOf(value), java.nio.charset.StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    service.close();
  }

  public URI url() {
    return service.url();
  }

  /** Somebody with a token. */
  public record Member(
      String id, String organisation, String role, List<String> quartiers, String epci) {

    public static Member guichet() {
      return of("guichet", "ville-lens");
    }

    public static Member gardien() {
      return of("gardien", "maisons-et-cites");
    }

    public static Member coordination() {
      return of("coordination", "call");
    }

    public static Member animateur() {
      return of("animateur", "ville-lens");
    }

    public static Member administrateur() {
      return of("administrateur", "call");
    }

    public static Member comite() {
      return of("comite", "ville-lens");
    }

    private static Member of(String role, String organisation) {
      return new Member(
          "7b3cb0f2-5d3a-4b61-9d7f-2f6d0c1a9e11",
          organisation,
          role,
          List.of("lens-cite-12-14"),
          "call");
    }
  }
}
