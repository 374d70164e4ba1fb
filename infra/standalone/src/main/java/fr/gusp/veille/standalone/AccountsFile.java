package fr.gusp.veille.standalone;

import fr.gusp.veille.identity.member.RosterFile;
import fr.gusp.veille.identity.member.UnreadableRosterException;
import fr.gusp.veille.standalone.data.RefusedException;
import java.nio.file.Path;

/** Reads the accounts before anything starts, so that a mistake in them is said at once. */
final class AccountsFile {

  private AccountsFile() {}

  static void check(Path file) {
    try {
      RosterFile.read(file);
    } catch (UnreadableRosterException e) {
      throw new RefusedException(
          "Le fichier des comptes " + file + " n'est pas utilisable : " + e.getMessage() + ".");
    }
  }
}
