package fr.gusp.veille.gateway.photo;

import java.util.Optional;
import org.springframework.core.io.Resource;

/** Where photos are kept, by the hash of what the phone sent. Calls block. */
interface PhotoStore {

  boolean has(String hash);

  /** Returns once both pictures are durable. */
  void keep(String hash, Prepared prepared);

  Optional<Resource> find(String hash, Size size);

  /** Which of the two pictures. */
  enum Size {
    FULL,
    THUMB
  }

  /** What is kept: JPEG files without metadata. */
  record Prepared(byte[] full, byte[] thumb) {}
}
