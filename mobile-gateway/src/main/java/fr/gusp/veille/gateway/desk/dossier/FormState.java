package fr.gusp.veille.gateway.desk.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a dossier after one of them was refused: it is open, with what was typed, and each
 * mistake stands at its field.
 *
 * @param typed by field, ticked boxes with commas; « acte » names a form that was filled in advance
 */
public record FormState(DossierView.@Nullable Refused refused, Map<String, String> typed) {

  /** Whether one of several acts is being worked on, named with commas between them. */
  public boolean open(String several) {
    return Arrays.stream(several.split(",")).anyMatch(this::mine);
  }

  public @Nullable String value(String act, String field) {
    return mine(act) ? typed.get(field) : null;
  }

  public boolean ticked(String act, String field, String value) {
    String all = value(act, field);
    return all != null && Arrays.asList(all.split(",")).contains(value);
  }

  public @Nullable String error(String act, String field) {
    return refused != null && refused.act().equals(act) ? refused.fields().get(field) : null;
  }

  /** What somebody wrote in sentences, to be kept even where the form is gone. */
  public List<String> sentences() {
    boolean freeReason = refused != null && List.of("close", "reopen").contains(refused.act());
    return Stream.of("comment", "statement", "text", "reason")
        .filter(field -> freeReason || !field.equals("reason"))
        .map(typed::get)
        .filter(Objects::nonNull)
        .toList();
  }

  private boolean mine(String act) {
    return refused == null ? act.equals(typed.get("acte")) : refused.act().equals(act);
  }
}
