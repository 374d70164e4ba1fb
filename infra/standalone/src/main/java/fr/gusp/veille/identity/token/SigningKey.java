package fr.gusp.veille.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import fr.gusp.veille.embedded.PrivateFiles;
import java.nio.file.Path;
import java.text.ParseException;

/** The RSA key of this installation, made once, so that tokens outlive a restart. */
final class SigningKey {

  private static final int BITS = 2048;

  private SigningKey() {}

  static RSAKey in(Path directory) {
    var file = directory.resolve("signing-key.json");
    try {
      return RSAKey.parse(PrivateFiles.readOrCreate(file, SigningKey::generate));
    } catch (ParseException e) {
      throw new IllegalStateException("unreadable signing key " + file, e);
    }
  }

  private static String generate() {
    try {
      return new RSAKeyGenerator(BITS)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .keyIDFromThumbprint(true)
          .generate()
          .toJSONString();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
