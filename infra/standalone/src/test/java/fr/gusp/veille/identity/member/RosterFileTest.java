package fr.gusp.veille.identity.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterFileTest {

  private static final String LINE =
      """
      accounts:
        - login: s.martin
          label: Gardienne, Maisons et Cités
          member: 3f0f1e1c-9f7e-4e7e-8f5d-0a6d6f0c9b11
          secret: "%s"
          role: gardien
          organisation: maisons-et-cites
          quartiers: [lens-cite-12-14]
      """;

  @TempDir Path directory;

  @Test
  void readsAccounts() throws IOException {
    var secrets = new Secrets();
    var roster = read(LINE.formatted(secrets.encode("une phrase de passe")));
    var account = roster.signingInAs("s.martin").orElseThrow();
    assertThat(roster.demonstration()).isFalse();
    assertThat(account.standing().role()).isEqualTo("gardien");
    assertThat(account.standing().quartiers()).containsExactly("lens-cite-12-14");
    assertThat(secrets.matches("une phrase de passe", account.secret())).isTrue();
    assertThat(secrets.matches("une autre", account.secret())).isFalse();
  }

  @Test
  void refusesAPlainSecret() {
    assertThatThrownBy(() -> read(LINE.formatted("gardien")))
        .isInstanceOf(UnreadableRosterException.class)
        .hasMessageContaining("haché");
  }

  @Test
  void refusesAnUnknownRole() {
    var hashed = new Secrets().encode("x");
    assertThatThrownBy(
            () -> read(LINE.formatted(hashed).replace("role: gardien", "role: concierge")))
        .isInstanceOf(UnreadableRosterException.class)
        .hasMessageContaining("concierge");
  }

  @Test
  void refusesWhatIsNotAccounts() {
    assertThatThrownBy(() -> read("- 1")).isInstanceOf(UnreadableRosterException.class);
    assertThatThrownBy(() -> read("{")).isInstanceOf(UnreadableRosterException.class);
    assertThatThrownBy(() -> RosterFile.read(directory.resolve("absent")))
        .isInstanceOf(UnreadableRosterException.class);
  }

  private Roster read(String text) throws IOException {
    return RosterFile.read(Files.writeString(directory.resolve("comptes.yml"), text));
  }
}
