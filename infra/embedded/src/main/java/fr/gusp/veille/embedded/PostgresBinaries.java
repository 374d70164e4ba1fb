package fr.gusp.veille.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's own programs, unpacked once from the archive on the class path (published by zonky).
 */
final class PostgresBinaries {

  private PostgresBinaries() {}

  /**
   * The directory holding {@code bin/}, named after the archive so that an upgrade unpacks anew.
   */
  static Path unpackedIn(Path directory) {
    try {
      var target = directory.resolve("postgresql-" + checksum());
      if (!Files.isDirectory(target)) {
        var fresh = directory.resolve("postgresql.new");
        PrivateFiles.deleteTree(fresh);
        unpack(PrivateFiles.directory(fresh));
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void unpack(Path target) throws IOException {
    try (var archive = open();
        var tar = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        place(entry, tar, target);
      }
    }
  }

  private static void place(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    var file = target.resolve(entry.getName()).normalize();
    if (!file.startsWith(target)) {
      throw new IOException("entry outside the archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.resolveSibling("."));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, file);
      file.toFile().setExecutable((entry.getMode() & 0100) != 0);
    }
  }

  private static String checksum() throws IOException {
    var crc = new CRC32();
    try (var in = new CheckedInputStream(open(), crc)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }

  private static InputStream open() {
    var name = "/postgres-" + system() + "-" + architecture() + ".txz";
    var archive = PostgresBinaries.class.getResourceAsStream(name);
    if (archive == null) {
      throw new EmbeddedServerException(
          "Aucun PostgreSQL embarqué pour cette machine (" + name.substring(1) + " absent).");
    }
    return new BufferedInputStream(archive);
  }

  private static String system() {
    var name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return name.contains("mac") ? "darwin" : name.contains("win") ? "windows" : "linux";
  }

  private static String architecture() {
    var name = System.getProperty("os.arch", "");
    return name.equals("aarch64") ? "arm_64" : "x86_64";
  }
}
