package fr.gusp.veille.standalone.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gusp.veille.standalone.data.DataDirectory;
import fr.gusp.veille.standalone.data.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T09:12:00Z"), ZoneOffset.UTC);

  @TempDir Path machine;
  private Path data;
  private String secret;

  @BeforeEach
  void someData() throws IOException {
    data = machine.resolve("data");
    try (var directory = DataDirectory.open(data)) {
      secret = directory.secret("veille-gateway");
      Files.writeString(directory.sub("photos").resolve("é".repeat(60)), "octets");
      Files.createDirectories(directory.path().resolve("postgresql/cluster/pg_notify"));
      Files.writeString(directory.sub("logs").resolve("veille.log"), "hier");
    }
  }

  @Test
  void restoresWhatWasSaved() throws IOException {
    var saved = Backup.of(data, machine, CLOCK);
    assertThat(saved.getFileName()).hasToString("veille-2026-11-20-0912.tar.gz");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(saved)))
        .isEqualTo("rw-------");

    var elsewhere = machine.resolve("ailleurs");
    Restore.into(elsewhere, saved);
    try (var restored = DataDirectory.open(elsewhere)) {
      assertThat(restored.secret("veille-gateway")).isEqualTo(secret);
      assertThat(restored.path().resolve("photos").resolve("é".repeat(60))).hasContent("octets");
      assertThat(restored.path().resolve("postgresql/cluster/pg_notify")).isEmptyDirectory();
      assertThat(restored.path().resolve("logs")).doesNotExist();
    }
    var rights = Files.getPosixFilePermissions(elsewhere.resolve("postgresql/cluster"));
    assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rwx------");
  }

  @Test
  void refusesARunningProduct() {
    try (var running = DataDirectory.open(data)) {
      assertThatThrownBy(() -> Backup.of(running.path(), machine, CLOCK))
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("arrêtez-le");
    }
  }

  @Test
  void writesOverNothing() {
    var saved = Backup.of(data, machine, CLOCK);
    assertThatThrownBy(() -> Backup.of(data, saved, CLOCK)).hasMessageContaining("existe déjà");
    assertThatThrownBy(() -> Backup.of(data, data.resolve("s.tar.gz"), CLOCK))
        .hasMessageContaining("hors du répertoire");
    assertThatThrownBy(() -> Restore.into(data, saved)).hasMessageContaining("n'est pas vide");
  }

  @Test
  void refusesATornFile() throws IOException {
    var whole = Files.readAllBytes(Backup.of(data, machine, CLOCK));
    var torn = machine.resolve("torn.tar.gz");
    Files.write(torn, Arrays.copyOf(whole, whole.length / 2));
    var elsewhere = machine.resolve("ailleurs");
    assertThatThrownBy(() -> Restore.into(elsewhere, torn))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("n'est pas une sauvegarde complète");
    assertThat(elsewhere).doesNotExist();
  }

  @Test
  void refusesWhereThereIsNothing() {
    assertThatThrownBy(() -> Backup.of(machine.resolve("rien"), machine, CLOCK))
        .hasMessageContaining("pas de données");
    assertThatThrownBy(() -> Restore.into(machine.resolve("x"), machine.resolve("absent")))
        .hasMessageContaining("introuvable");
  }
}
