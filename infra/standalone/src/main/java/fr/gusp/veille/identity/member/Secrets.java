package fr.gusp.veille.identity.member;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;

/**
 * Compares secrets: bcrypt for those of people and partners, constant time for the public ones of
 * the demonstration and for the generated ones, which no slow hash would make any safer.
 */
public final class Secrets extends AbstractValidatingPasswordEncoder {

  private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(12);

  static boolean isHashed(String secret) {
    return secret.matches("\\$2[aby]\\$\\d\\d\\$.{53}");
  }

  @Override
  protected String encodeNonNullPassword(String raw) {
    return bcrypt.encode(raw);
  }

  @Override
  protected boolean matchesNonNull(String raw, String stored) {
    return isHashed(stored)
        ? bcrypt.matches(raw, stored)
        : MessageDigest.isEqual(raw.getBytes(UTF_8), stored.getBytes(UTF_8));
  }
}
