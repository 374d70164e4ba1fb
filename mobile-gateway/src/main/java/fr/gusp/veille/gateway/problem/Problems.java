package fr.gusp.veille.gateway.problem;

/** The refusals of the gateway itself, each worded once. */
public final class Problems {

  public static final Problem SIGN_IN =
      new Problem(401, "sign-in", "Connexion nécessaire", "Identifiez-vous, puis recommencez.");
  public static final Problem TOKEN_REFUSED =
      new Problem(
          401, "token-refused", "Jeton refusé", "Demandez un nouveau jeton, puis recommencez.");
  public static final Problem NOT_YOURS =
      new Problem(403, "not-yours", "Action non permise", "Votre rôle ne permet pas cette action.");
  public static final Problem CSRF =
      new Problem(
          403,
          "csrf",
          "Page périmée",
          "Cette page est restée ouverte trop longtemps : rechargez-la, puis recommencez.");
  public static final Problem UNKNOWN =
      new Problem(404, "not-found", "Page introuvable", "Cette adresse ne mène à rien ici.");
  public static final Problem METHOD =
      new Problem(
          405, "method-not-allowed", "Méthode refusée", "Cette adresse ne répond pas ainsi.");
  public static final Problem TOO_LARGE =
      new Problem(413, "too-large", "Envoi trop lourd", "Réduisez ce qui est envoyé.");
  public static final Problem MALFORMED =
      new Problem(400, "malformed", "Demande illisible", "La demande n’a pas pu être lue.");
  public static final Problem DOWN =
      new Problem(
          503,
          "service-unavailable",
          "Service momentanément indisponible",
          "Réessayez dans quelques instants : rien de ce qui a été reçu n’est perdu.");
  public static final Problem SLOW =
      new Problem(
          504,
          "service-timeout",
          "Le service met trop de temps à répondre",
          "Réessayez : un envoi répété n’est compté qu’une fois.");
  public static final Problem INTERNAL =
      new Problem(
          500,
          "internal",
          "Erreur interne",
          "L’incident est consigné. Réessayez ; s’il persiste, prévenez l’administrateur.");

  private Problems() {}
}
