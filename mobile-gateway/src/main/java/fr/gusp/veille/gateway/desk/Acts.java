package fr.gusp.veille.gateway.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The acts of a dossier in the words of their buttons. */
final class Acts {

  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("accept", "Prendre en charge"),
          Map.entry("decline", "Renvoyer"),
          Map.entry("refer", "Orienter"),
          Map.entry("complete", "Déclarer traité"),
          Map.entry("verify", "Vérifié sur place"),
          Map.entry("persists", "Persiste"),
          Map.entry("pause", "Mettre en attente"),
          Map.entry("dismiss", "Classer sans suite"),
          Map.entry("relay", "Relayer"),
          Map.entry("comment", "Commenter"));
  private static final List<String> WITH_TEXT =
      List.of("decline", "complete", "refer", "pause", "dismiss", "relay", "comment");

  private Acts() {}

  static String label(String code) {
    return LABELS.getOrDefault(code, code);
  }

  static Map<String, String> withText() {
    Map<String, String> all = new LinkedHashMap<>();
    WITH_TEXT.forEach(code -> all.put(code, label(code)));
    return all;
  }
}
