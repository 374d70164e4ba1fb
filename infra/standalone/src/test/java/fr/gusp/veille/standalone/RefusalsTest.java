package fr.gusp.veille.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.embedded.FreePort;
import fr.gusp.veille.standalone.data.DataDirectory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalsTest {

  @TempDir Path directory;

  @Test
  void aTakenPort() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThat(refusal("--port", "" + taken.getLocalPort()))
          .startsWith("Le port " + taken.getLocalPort() + " est déjà utilisé");
    }
  }

  @Test
  void aPortThatIsNone() {
    assertThat(refusal("--port", "70000")).startsWith("Le port doit être compris entre");
    assertThat(refusal("--port", "huit")).startsWith("La valeur de --port");
  }

  @Test
  void aDirectoryThatIsNotWritable() {
    assertThat(refusal("--data", "/proc/veille")).contains("n'est pas accessible en écriture");
  }

  @Test
  void aFileInPlaceOfADirectory() throws IOException {
    var file = Files.writeString(directory.resolve("fichier"), "texte");
    assertThat(refusal("--data", file.toString())).contains("n'est pas un répertoire");
  }

  @Test
  void somebodyElsesDirectory() throws IOException {
    Files.writeString(directory.resolve("photo.jpg"), "");
    assertThat(refusal("--data", directory.toString())).contains("autre chose que des données");
    assertThat(directory.resolve("lock")).doesNotExist();
  }

  @Test
  void dataOfAnotherVersion() throws IOException {
    Files.writeString(directory.resolve("version"), "99\n");
    assertThat(refusal("--data", directory.toString())).contains("version « 99 »");
  }

  @Test
  void aDirectoryInUse() {
    try (var inUse = DataDirectory.open(directory)) {
      assertThat(refusal("--data", inUse.path().toString())).contains("utilise déjà le répertoire");
    }
  }

  @Test
  void demonstrationAccountsOnTheNetwork() {
    assertThat(refusal("--listen", "0.0.0.0", "--public-url", "https://veille.example"))
        .startsWith("Les comptes de démonstration sont réservés à cette machine");
    assertThat(refusal("--listen", "0.0.0.0")).contains("--public-url");
  }

  @Test
  void anUnusableAccountsFile() {
    assertThat(refusal("--accounts", directory.resolve("absent.yml").toString()))
        .startsWith("Le fichier des comptes");
  }

  @Test
  void aCertificateWithoutItsKey() {
    assertThat(refusal("--https", "cert.pem")).contains("CERTIFICAT,CLE");
    assertThat(refusal("--https", "cert.pem,key.pem")).contains("introuvable");
  }

  @Test
  void aWordItDoesNotKnow() {
    assertThat(refusal("--memoire")).contains("« --memoire » n'est pas compris", "--help");
  }

  private static String refusal(String... arguments) {
    var said = new StringWriter();
    var command = Standalone.command().setErr(new PrintWriter(said, true));
    command.setOut(new PrintWriter(said, true));
    var withPort = arguments[0].equals("--port") ? arguments : withFreePort(arguments);
    assertThat(command.execute(withPort)).isNotZero();
    assertThat(said.toString().strip()).hasLineCount(1).endsWith(".");
    return said.toString();
  }

  private static String[] withFreePort(String... arguments) {
    var all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--port";
    all[arguments.length + 1] = "" + FreePort.find();
    return all;
  }
}
