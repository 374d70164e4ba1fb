package fr.gusp.veille.standalone.archive;

import fr.gusp.veille.standalone.data.DataDirectory;
import fr.gusp.veille.standalone.data.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** Puts a saved product back where nothing is yet; it never writes over data. */
public final class Restore {

  private Restore() {}

  public static void into(Path chosen, Path file) {
    var directory = chosen.toAbsolutePath().normalize();
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new RefusedException("La sauvegarde " + file + " est introuvable ou illisible.");
    }
    var fresh = directory.resolveSibling(directory.getFileName() + ".restore");
    try {
      checkEmpty(directory);
      delete(fresh);
      Files.createDirectories(fresh);
      unpack(file, fresh);
      Files.deleteIfExists(directory);
      Files.move(fresh, directory, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new RefusedException(
          "La sauvegarde " + file + " n'a pas pu être restaurée dans " + directory + ".");
    }
  }

  private static void unpack(Path file, Path fresh) throws IOException {
    try {
      Archive.read(file, fresh);
    } catch (IOException e) {
      delete(fresh);
      throw new RefusedException("Le fichier " + file + " n'est pas une sauvegarde complète.");
    }
    try (var data = DataDirectory.open(fresh)) {
      Files.delete(data.path().resolve("lock"));
    }
  }

  private static void checkEmpty(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (var entries = Files.list(directory)) {
      if (entries.findAny().isPresent()) {
        throw new RefusedException(
            "Le répertoire " + directory + " n'est pas vide ; déplacez-le avant de restaurer.");
      }
    }
  }

  private static void delete(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (var paths = Files.walk(root)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
