package fr.gusp.veille.standalone.data;

import fr.gusp.veille.embedded.PrivateFiles;
import fr.gusp.veille.standalone.demo.History;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Set;

/** The data directory in use by this process: locked against a second one until closed. */
public final class DataDirectory implements AutoCloseable {

  /** Raised when the layout changes in a way that an older or newer program cannot read. */
  static final String VERSION = "1";

  private static final String VERSION_FILE = "version";
  private static final String LOCK = "lock";
  private static final Set<String> BEFORE_THE_VERSION =
      Set.of(LOCK, History.FILE, History.FILE + ".part");

  private final Path path;
  private final FileChannel lock;

  private DataDirectory(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /** Opens the directory, made without demonstration when missing. */
  public static DataDirectory open(Path chosen) {
    return open(chosen, History.begin(true, Clock.systemUTC()));
  }

  /**
   * Opens the directory, made with that history when missing. Refuses what is not ours, not
   * writable or in use.
   */
  public static DataDirectory open(Path chosen, History whenNew) {
    var path = chosen.toAbsolutePath().normalize();
    try {
      var isNew = !Files.exists(path) || holdsNothing(path);
      checkOurs(path, isNew);
      PrivateFiles.directory(path);
      var channel = lock(path);
      if (isNew) {
        whenNew.keepIn(path);
      }
      checkVersion(path, isNew);
      return new DataDirectory(path, channel);
    } catch (IOException | UncheckedIOException e) {
      throw new RefusedException("Le répertoire " + path + " n'est pas accessible en écriture.");
    }
  }

  public Path path() {
    return path;
  }

  /** What is known of its demonstration. */
  public History history() {
    return History.in(path);
  }

  public Path sub(String name) {
    return PrivateFiles.directory(path.resolve(name));
  }

  /** A secret between the parts of this installation, made at its first start. */
  public String secret(String name) {
    return PrivateFiles.readOrCreate(sub("secrets").resolve(name), PrivateFiles::newSecret);
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holdsNothing(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      throw new RefusedException(path + " n'est pas un répertoire.");
    }
    try (var entries = Files.list(path)) {
      return entries.allMatch(
          entry -> BEFORE_THE_VERSION.contains(String.valueOf(entry.getFileName())));
    }
  }

  private static void checkOurs(Path path, boolean isNew) {
    if (!isNew && !Files.exists(path.resolve(VERSION_FILE))) {
      throw new RefusedException(
          "Le répertoire "
              + path
              + " contient autre chose que des données de GUSP veille ; choisissez-en un autre"
              + " avec --data.");
    }
  }

  private static FileChannel lock(Path path) throws IOException {
    var file = path.resolve(LOCK);
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // held within this very process: the answer is the same
    }
    channel.close();
    throw new RefusedException(
        "GUSP veille utilise déjà le répertoire "
            + path
            + " ; arrêtez-le ou choisissez-en un autre"
            + " avec --data.");
  }

  private static void checkVersion(Path path, boolean isNew) throws IOException {
    var file = path.resolve(VERSION_FILE);
    if (isNew) {
      Files.writeString(file, VERSION + "\n");
    }
    var found = Files.readString(file).trim();
    if (!found.equals(VERSION)) {
      throw new RefusedException(
          "Les données de "
              + path
              + " sont à la version « "
              + found
              + " », ce programme lit la"
              + " version « "
              + VERSION
              + " » ; utilisez le programme qui les a écrites.");
    }
  }
}
