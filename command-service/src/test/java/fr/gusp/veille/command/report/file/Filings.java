package fr.gusp.veille.command.report.file;

/** Bodies of filings, as a phone sends them. */
public final class Filings {

  private Filings() {}

  public static String encombrantsRueCook() {
    return at("2026-01-05T07:45:00+01:00");
  }

  public static String at(String observedAt) {
    return """
        { "nature": "depot-sauvage", "subNature": null,
          "quartier": "lens-cite-12-14", "place": "rue Cook", "landStatus": "bailleur",
          "severity": "courante", "description": "un canapé et deux matelas",
          "observedAt": "%s", "photos": [], "solvedOnTheSpot": false }
        """
        .formatted(observedAt);
  }
}
