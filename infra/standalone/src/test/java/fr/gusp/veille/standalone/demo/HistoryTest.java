package fr.gusp.veille.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.standalone.data.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

  private static final Clock LATE_ON_THURSDAY =
      Clock.fixed(Instant.parse("2026-11-19T23:30:00Z"), ZoneOffset.UTC);

  @TempDir Path machine;

  @Test
  void aNewDirectoryRemembersTheDayOfItsFirstStart() {
    DataDirectory.open(data(), History.begin(false, LATE_ON_THURSDAY)).close();
    var later = History.begin(false, Clock.systemUTC());
    try (var again = DataDirectory.open(data(), later)) {
      assertThat(again.history().isToBeTold()).isTrue();
      assertThat(again.history().anchor()).isEqualTo(LocalDate.of(2026, 11, 20));
    }
  }

  @Test
  void emptyIsRemembered() {
    DataDirectory.open(data(), History.begin(true, LATE_ON_THURSDAY)).close();
    try (var again = DataDirectory.open(data(), History.begin(false, LATE_ON_THURSDAY))) {
      assertThat(again.history().isThere()).isFalse();
    }
  }

  @Test
  void aDirectoryFromBeforeStaysAsItIs() throws IOException {
    Files.createDirectories(data());
    Files.writeString(data().resolve("version"), "1\n");
    try (var old = DataDirectory.open(data(), History.begin(false, LATE_ON_THURSDAY))) {
      assertThat(old.history().isThere()).isFalse();
      assertThat(data().resolve(History.FILE)).doesNotExist();
    }
  }

  @Test
  void aKillBeforeTheVersionWasWrittenBeginsAnew() throws IOException {
    Files.createDirectories(data());
    History.begin(false, LATE_ON_THURSDAY).keepIn(data());
    try (var directory = DataDirectory.open(data(), History.begin(true, LATE_ON_THURSDAY))) {
      assertThat(directory.history().isThere()).isFalse();
    }
  }

  private Path data() {
    return machine.resolve("data");
  }
}
