package fr.gusp.veille.contract.asset;

import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.id.EpciId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

/**
 * What tells one équipement from another: whose territory, what it is, the number that stands on
 * it. Case, accents and what parts the groups of a number do not tell apart.
 */
public record AssetKey(EpciId epci, AssetKind kind, String number) {

  private static final String NAMESPACE = "urn:gusp:veille:asset:";
  private static final int BYTES = 16;
  private static final long VERSION_5 = 0x5000L;
  private static final long VARIANT = 0x8000000000000000L;

  public AssetKey {
    number = folded(number);
  }

  /** The same for the same key, for ever: SHA-1 in the form of a UUID of version 5 (RFC 9562). */
  public AssetId id() {
    String name = NAMESPACE + epci + ":" + kind.code() + ":" + number;
    ByteBuffer bytes = ByteBuffer.wrap(sha1(name), 0, BYTES);
    long most = bytes.getLong() & ~0xF000L | VERSION_5;
    long least = bytes.getLong() >>> 2 | VARIANT;
    return new AssetId(new UUID(most, least));
  }

  /** A number as it is compared, such as {@code BAV-012} for « bav 012 ». */
  public static String folded(String number) {
    return Normalizer.normalize(number, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^A-Z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  private static byte[] sha1(String name) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(name.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
