package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.photo.Intake;
import fr.gusp.veille.standalone.demo.picture.Picture;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;

/** Draws the pictures that the story asks for, and hands them to the gateway's own intake. */
final class DrawnAlbum implements Album {

  private static final Caller WHO =
      new Caller("demonstration", null, Role.GARDIEN, List.of(), null, "");

  private final Map<String, PhotoHash> known = new HashMap<>();
  private final Map<String, byte[]> drawn = new TreeMap<>();

  @Override
  public PhotoHash picture(String motif, int variant, boolean after) {
    return known.computeIfAbsent(
        motif + variant + after, picture -> kept(Picture.jpeg(motif, variant, after)));
  }

  private PhotoHash kept(byte[] jpeg) {
    var hash = HexFormat.of().formatHex(sha256(jpeg));
    drawn.put(hash, jpeg);
    return new PhotoHash(hash);
  }

  /** Keeps every picture drawn so far; those that are there already stay. */
  void keepIn(Path directory) {
    var intake = Intake.into(directory);
    var buffers = DefaultDataBufferFactory.sharedInstance;
    drawn.forEach(
        (hash, jpeg) -> {
          var kept = intake.keep(WHO, List.of(Flux.just(buffers.wrap(jpeg)))).block();
          if (!List.of(hash).equals(kept)) {
            throw new IllegalStateException("kept as " + kept + ", not " + hash);
          }
        });
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
