package fr.gusp.veille.journeys.browser;

import com.microsoft.playwright.Page;
import java.time.YearMonth;
import java.time.ZoneId;
import tools.jackson.databind.json.JsonMapper;

/** What the demonstration holds today, looked up through the API as whoever is signed in. */
final class InTheDemonstration {

  private static final String QUARTIER = "lens-cite-12-14";

  private InTheDemonstration() {}

  /** The path with its names replaced by identifiers. */
  static String find(Page page, String path) {
    return path.replace("{mois}", lastMonth())
        .replace("{dossier}", path.contains("{dossier}") ? dossier(page) : "")
        .replace("{tour}", path.contains("{tour}") ? tour(page, "clos") : "")
        .replace("{prevu}", path.contains("{prevu}") ? tour(page, "prevu") : "")
        .replace("{equipement}", path.contains("{equipement}") ? equipement(page) : "")
        .replace("{chantier}", path.contains("{chantier}") ? chantier(page) : "")
        .replace("{seance}", path.contains("{seance}") ? seance(page) : "");
  }

  private static String lastMonth() {
    return YearMonth.now(ZoneId.of("Europe/Paris")).minusMonths(1).toString();
  }

  private static String dossier(Page page) {
    return first(page, "/api/v1/reports?quartier=" + QUARTIER);
  }

  private static String tour(Page page, String state) {
    return first(page, "/api/v1/tours?quartier=" + QUARTIER + "&state=" + state);
  }

  private static String chantier(Page page) {
    return first(page, "/api/v1/worksites?state=en-cours");
  }

  private static String seance(Page page) {
    return first(page, "/api/v1/committees/sessions?quartier=" + QUARTIER);
  }

  private static String equipement(Page page) {
    return first(page, "/api/v1/assets?quartier=" + QUARTIER + "&kind=borne");
  }

  private static String first(Page page, String address) {
    String answer = page.request().get(address).text();
    String id = JsonMapper.shared().readTree(answer).path("items").path(0).path("id").asString("");
    if (id.isEmpty()) {
      throw new IllegalStateException("the demonstration has nothing at " + address);
    }
    return id;
  }
}
