package fr.gusp.veille.gateway.photo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.buffer.DataBuffer;

/** A photo while it arrives: into a file, hashed and counted on the way. Calls block. */
final class Incoming {

  static final long LIMIT = 12L * 1024 * 1024;

  private final Path file;
  private final SeekableByteChannel channel;
  private final MessageDigest digest;
  private long received;

  Incoming(Path file) throws IOException {
    this.file = file;
    this.channel = Files.newByteChannel(file, StandardOpenOption.WRITE);
    this.digest = sha256();
  }

  /** Takes one piece; refuses as soon as the whole is too heavy. */
  void take(DataBuffer piece) {
    received += piece.readableByteCount();
    if (received > LIMIT) {
      throw PhotoProblems.tooHeavy();
    }
    byte[] bytes = new byte[piece.readableByteCount()];
    piece.read(bytes);
    digest.update(bytes);
    try {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The SHA-256 of everything taken; to be asked for once, at the end. */
  String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }

  byte[] whole() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void discard() {
    try {
      channel.close();
      Files.deleteIfExists(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
