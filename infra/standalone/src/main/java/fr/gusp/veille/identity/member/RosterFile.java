package fr.gusp.veille.identity.member;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the accounts of an installation that is open to others than this machine. */
public final class RosterFile {

  private static final Set<String> ROLES =
      Set.of(
          "gardien",
          "mediateur",
          "animateur",
          "guichet",
          "coordination",
          "comite",
          "administrateur");

  private RosterFile() {}

  public static Roster read(Path file) {
    try (var text = Files.newBufferedReader(file)) {
      Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
      var accounts = entries(root, "accounts").stream().map(RosterFile::account).toList();
      var machines = entries(root, "machines").stream().map(RosterFile::machine).toList();
      if (accounts.isEmpty()) {
        throw new UnreadableRosterException("il n'y a aucun compte sous « accounts »");
      }
      return new Roster(false, accounts, machines);
    } catch (IOException | YAMLException e) {
      throw new UnreadableRosterException("ce n'est pas un fichier YAML lisible");
    }
  }

  private static Account account(Map<?, ?> entry) {
    var login = text(entry, "login");
    return new Account(login, text(entry, "label"), secret(entry, login), standing(entry, login));
  }

  private static Machine machine(Map<?, ?> entry) {
    var id = text(entry, "id");
    return new Machine(id, secret(entry, id), standing(entry, id));
  }

  private static Standing standing(Map<?, ?> entry, String who) {
    var role = text(entry, "role");
    if (!ROLES.contains(role)) {
      throw new UnreadableRosterException(
          "le rôle « " + role + " » de « " + who + " » est inconnu");
    }
    return new Standing(
        member(entry, who), role, text(entry, "organisation"), quartiers(entry), epci(entry));
  }

  private static UUID member(Map<?, ?> entry, String who) {
    try {
      return UUID.fromString(text(entry, "member"));
    } catch (IllegalArgumentException e) {
      throw new UnreadableRosterException("« member » de « " + who + " » n'est pas un UUID");
    }
  }

  private static String secret(Map<?, ?> entry, String who) {
    var secret = text(entry, "secret");
    if (!Secrets.isHashed(secret)) {
      throw new UnreadableRosterException(
          "le secret de « " + who + " » doit être haché (./start secret)");
    }
    return secret;
  }

  private static List<String> quartiers(Map<?, ?> entry) {
    return entry.get("quartiers") instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static @Nullable String epci(Map<?, ?> entry) {
    return entry.get("epci") instanceof String epci ? epci : null;
  }

  private static String text(Map<?, ?> entry, String key) {
    if (entry.get(key) instanceof String value && !value.isBlank()) {
      return value;
    }
    throw new UnreadableRosterException("« " + key + " » manque dans une entrée");
  }

  private static List<Map<?, ?>> entries(@Nullable Object root, String key) {
    if (root instanceof Map<?, ?> map && map.get(key) instanceof List<?> list) {
      return list.stream().<Map<?, ?>>map(RosterFile::entry).toList();
    }
    return List.of();
  }

  private static Map<?, ?> entry(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new UnreadableRosterException("une entrée n'est pas faite de clés et de valeurs");
  }
}
