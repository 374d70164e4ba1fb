package fr.gusp.veille.standalone.launch;

import fr.gusp.veille.standalone.data.RefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A certificate chain and its private key, both in PEM files. */
public record Certificate(Path chain, Path key) {

  public static Certificate of(List<Path> files) {
    if (files.size() != 2) {
      throw new RefusedException("--https attend deux fichiers PEM : --https CERTIFICAT,CLE.");
    }
    files.forEach(Certificate::checkReadable);
    return new Certificate(files.get(0).toAbsolutePath(), files.get(1).toAbsolutePath());
  }

  private static void checkReadable(Path file) {
    if (!Files.isReadable(file)) {
      throw new RefusedException("Le fichier " + file + " est introuvable ou illisible.");
    }
  }

  List<String> properties() {
    return List.of(
        "server.ssl.certificate=" + chain.toUri(),
        "server.ssl.certificate-private-key=" + key.toUri());
  }
}
