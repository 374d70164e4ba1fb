package fr.gusp.veille.command.sealing;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.function.Supplier;

/** Random UUIDs of version 4 (RFC 9562) out of {@link Chance}. */
public final class RandomIds implements Supplier<UUID> {

  private static final int BYTES = 16;
  private static final long VERSION_4 = 0x4000L;
  private static final long VARIANT = 0x8000000000000000L;

  private final Chance chance;

  public RandomIds(Chance chance) {
    this.chance = chance;
  }

  @Override
  public UUID get() {
    ByteBuffer bytes = ByteBuffer.wrap(chance.bytes(BYTES));
    long most = bytes.getLong() & ~0xF000L | VERSION_4;
    long least = bytes.getLong() >>> 2 | VARIANT;
    return new UUID(most, least);
  }
}
