package fr.gusp.veille.gateway.desk;

import java.util.Map;

/** What became true of a dossier, after « Le dossier X ». */
final class DoneWords {

  private static final Map<String, String> DONE =
      Map.ofEntries(
          Map.entry("accept", "est pris en charge"),
          Map.entry("decline", "est renvoyé à la coordination"),
          Map.entry("refer", "est orienté"),
          Map.entry("complete", "est déclaré traité"),
          Map.entry("verify", "est vérifié sur place"),
          Map.entry("persists", "est signalé comme persistant"),
          Map.entry("plan", "est planifié"),
          Map.entry("replan", "est replanifié"),
          Map.entry("pause", "est en attente : ses objectifs ne courent plus"),
          Map.entry("resume", "a repris : ses objectifs sont décalés d’autant"),
          Map.entry("assign", "est affecté dans votre maison"),
          Map.entry("split", "est aussi demandé en appui"),
          Map.entry("support", "a reçu la réponse de l’appui"),
          Map.entry("begin-procedure", "suit maintenant une procédure"),
          Map.entry("reach-milestone", "a passé un jalon"),
          Map.entry("qualify", "a sa domanialité qualifiée"),
          Map.entry("correct", "est corrigé ; les chiffres déjà arrêtés ne bougent pas"),
          Map.entry("complement", "est complété"),
          Map.entry("comment", "a votre commentaire"),
          Map.entry("confirm", "est confirmé : vous l’avez vu aussi"),
          Map.entry("safeguard", "est mis en sécurité, sans reconnaissance de responsabilité"),
          Map.entry("merge", "est un doublon ; ses témoins et ses photos suivent l’original"),
          Map.entry("unmerge", "n’est plus un doublon"),
          Map.entry("link", "est lié à un autre"),
          Map.entry("unlink", "n’est plus lié"),
          Map.entry("close", "est clos par la coordination"),
          Map.entry("dismiss", "est classé, avec son motif"),
          Map.entry("relay", "est relayé"),
          Map.entry("escalate", "est porté devant le comité"),
          Map.entry("reopen", "est rouvert chez la même organisation"),
          Map.entry("withdraw", "est retiré"));

  private DoneWords() {}

  static String of(String act) {
    return DONE.getOrDefault(act, "est à jour");
  }
}
