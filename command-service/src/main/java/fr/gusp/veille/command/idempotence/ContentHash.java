package fr.gusp.veille.command.idempotence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.node.ObjectNode;

/**
 * SHA-256 of the canonical JSON as it was received (RFC 8785), before any default, with what it was
 * sent to.
 */
public record ContentHash(short version, byte[] value) {

  private static final short VERSION = 1;

  /**
   * @param target what the content was sent to, such as {@code accept 6d9c…}
   */
  public static ContentHash of(String target, ObjectNode content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(target.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) '\n');
      return new ContentHash(
          VERSION, digest.digest(new JsonCanonicalizer(content.toString()).getEncodedUTF8()));
    } catch (IOException cannotBe) {
      throw new UncheckedIOException(cannotBe);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContentHash hash
        && hash.version == version
        && Arrays.equals(hash.value, value);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(value);
  }
}
