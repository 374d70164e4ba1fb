package fr.gusp.veille.command.act;

import fr.gusp.veille.command.input.BadInput;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version in an {@code If-Match} header: {@code "7"}, the entity tag that reading a report
 * gives (RFC 9110).
 */
final class SeenVersion {

  private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

  private SeenVersion() {}

  static @Nullable Long of(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.equals("*")) {
      return null;
    }
    Matcher tag = TAG.matcher(ifMatch);
    if (!tag.matches()) {
      throw new BadInput(
          "If-Match", "malformed-value", "Une version entre guillemets est attendue.");
    }
    return Long.valueOf(tag.group(1));
  }
}
