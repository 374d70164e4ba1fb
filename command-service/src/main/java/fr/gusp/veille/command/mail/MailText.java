package fr.gusp.veille.command.mail;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Subject and body of a mail; what stands in braces is put in when it is written. */
record MailText(String subject, String body) {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}\\s]{0,40})\\}");

  /** Everything that stands in braces. */
  Set<String> variables() {
    return VARIABLE
        .matcher(subject + "\n" + body)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** With every variable put in; a subject is one line. */
  MailText with(Map<String, String> values) {
    return new MailText(put(subject, values).replaceAll("\\s+", " ").strip(), put(body, values));
  }

  private static String put(String text, Map<String, String> values) {
    return VARIABLE
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
  }
}
