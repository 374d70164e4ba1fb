package fr.gusp.veille.standalone.archive;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * A data directory as one compressed file, and back. What the product makes anew by itself stays
 * out: PostgreSQL's programs, logs and the lock.
 */
final class Archive {

  private static final String LEFT_OUT =
      "lock|logs(/.*)?|postgresql/postgresql[-.].*|.*/broker\\.log";

  private Archive() {}

  /** Written beside its place, forced to the disk, then renamed: whole or not there. */
  static void write(Path directory, Path file) throws IOException {
    var fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Files.createFile(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (var tar = new TarArchiveOutputStream(compressed(fresh));
        var paths = Files.walk(directory)) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
      for (var path : paths.sorted().toList()) {
        var name = directory.relativize(path).toString();
        if (!name.isEmpty() && !name.matches(LEFT_OUT)) {
          add(tar, path, name);
        }
      }
    }
    force(fresh);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  static void read(Path file, Path directory) throws IOException {
    try (var tar = new TarArchiveInputStream(new GZIPInputStream(buffered(file)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        extract(tar, entry, directory);
      }
    }
  }

  private static void add(TarArchiveOutputStream tar, Path path, String name) throws IOException {
    var entry = new TarArchiveEntry(path, name);
    entry.setIds(0, 0);
    entry.setNames("", "");
    entry.setMode(entry.isDirectory() ? 040700 : 0100600);
    tar.putArchiveEntry(entry);
    if (entry.isFile()) {
      Files.copy(path, tar);
    }
    tar.closeArchiveEntry();
  }

  private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path directory)
      throws IOException {
    var path = directory.resolve(entry.getName()).normalize();
    if (!path.startsWith(directory) || !(entry.isDirectory() || entry.isFile())) {
      throw new IOException("unexpected entry " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path, mode("rwx------"));
    } else {
      Files.createFile(path, mode("rw-------"));
      Files.copy(tar, path, StandardCopyOption.REPLACE_EXISTING);
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
      force(path);
    }
  }

  private static java.nio.file.attribute.FileAttribute<?> mode(String rights) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights));
  }

  private static GZIPOutputStream compressed(Path file) throws IOException {
    return new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  private static BufferedInputStream buffered(Path file) throws IOException {
    return new BufferedInputStream(Files.newInputStream(file));
  }

  private static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
