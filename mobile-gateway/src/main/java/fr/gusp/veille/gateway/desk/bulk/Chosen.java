package fr.gusp.veille.gateway.desk.bulk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One dossier of a lot, as a form carries it: which, the version that was seen, and the identifier
 * under which the act is sent, so that a form sent twice acts once.
 */
public record Chosen(UUID report, long version, UUID command) {

  private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36}):(\\d{1,9}):([0-9a-f-]{36})");

  static List<Chosen> read(List<String> values) {
    return values.stream().map(Chosen::read).flatMap(Optional::stream).distinct().toList();
  }

  /** As a form carries it. */
  String form() {
    return report + ":" + version + ":" + command;
  }

  private static Optional<Chosen> read(String value) {
    Matcher parts = FORM.matcher(value);
    try {
      return parts.matches()
          ? Optional.of(
              new Chosen(
                  UUID.fromString(parts.group(1)),
                  Long.parseLong(parts.group(2)),
                  UUID.fromString(parts.group(3))))
          : Optional.empty();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
