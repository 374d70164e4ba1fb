package fr.gusp.veille.gateway.photo;

import fr.gusp.veille.gateway.GatewaySettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Photos in folders of two levels. A name appears only once its bytes are on the disk; the full
 * picture comes last, so that where it is, its thumbnail is.
 */
@Component
class DirectoryPhotoStore implements PhotoStore {

  private final Path root;

  @Autowired
  DirectoryPhotoStore(GatewaySettings settings) {
    this(settings.photoDirectory());
  }

  DirectoryPhotoStore(Path directory) {
    this.root = directory.toAbsolutePath();
  }

  @Override
  public boolean has(String hash) {
    return Files.exists(file(hash, Size.FULL));
  }

  @Override
  public void keep(String hash, Prepared prepared) {
    try {
      makeFolders(folder(hash));
      write(folder(hash), file(hash, Size.THUMB), prepared.thumb());
      write(folder(hash), file(hash, Size.FULL), prepared.full());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public Optional<Resource> find(String hash, Size size) {
    Path file = file(hash, size);
    return Files.exists(file) ? Optional.of(new FileSystemResource(file)) : Optional.empty();
  }

  private Path folder(String hash) {
    return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4));
  }

  private Path file(String hash, Size size) {
    String name = size == Size.THUMB ? hash + ".thumb.jpg" : hash + ".jpg";
    return folder(hash).resolve(name);
  }

  /** A new folder is only there for good once the folder that holds it is on the disk. */
  private static void makeFolders(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path holder = folder.getParent();
    if (holder != null) {
      makeFolders(holder);
    }
    Files.createDirectories(folder);
    if (holder != null) {
      sync(holder);
    }
  }

  private static void write(Path folder, Path file, byte[] bytes) throws IOException {
    Path draft = Files.createTempFile(folder, ".", ".part");
    try {
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
          channel.write(left);
        }
        channel.force(true);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
    sync(folder);
  }

  private static void sync(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
