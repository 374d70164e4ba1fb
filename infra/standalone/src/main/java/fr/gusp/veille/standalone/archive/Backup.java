package fr.gusp.veille.standalone.archive;

import fr.gusp.veille.embedded.EmbeddedPostgres;
import fr.gusp.veille.standalone.data.DataDirectory;
import fr.gusp.veille.standalone.data.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Saves a stopped product: nothing writes meanwhile, so the file is of one moment. */
public final class Backup {

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm");

  private Backup() {}

  /**
   * @param target a file to be made, or a directory that gets one named after the time
   * @return the file made
   */
  public static Path of(Path directory, Path target, Clock clock) {
    if (!Files.exists(directory.resolve("version"))) {
      throw new RefusedException("Il n'y a pas de données de GUSP veille dans " + directory + ".");
    }
    var file = fileFor(target, clock).toAbsolutePath().normalize();
    if (Files.exists(file)) {
      throw new RefusedException("Le fichier " + file + " existe déjà.");
    }
    if (file.startsWith(directory.toAbsolutePath().normalize())) {
      throw new RefusedException("La sauvegarde doit être hors du répertoire de données.");
    }
    try (var data = DataDirectory.open(directory)) {
      EmbeddedPostgres.stopSurvivor(data.path().resolve("postgresql"));
      Archive.write(data.path(), file);
      return file;
    } catch (IOException e) {
      throw new RefusedException("La sauvegarde " + file + " n'a pas pu être écrite.");
    }
  }

  private static Path fileFor(Path target, Clock clock) {
    return Files.isDirectory(target)
        ? target.resolve("veille-" + STAMP.format(LocalDateTime.now(clock)) + ".tar.gz")
        : target;
  }
}
