package fr.gusp.veille.gateway.desk.quartier;

import java.util.List;

/** One of the tables that break the quartier's figures down. */
public record Breakdown(String caption, String head, String first, List<Dashboard.Line> lines) {

  static List<Breakdown> of(Dashboard dashboard) {
    return List.of(
        new Breakdown("Par nature", "Nature", "Déposés", dashboard.byNature()),
        new Breakdown("Par secteur", "Secteur", "Déposés", dashboard.bySecteur()),
        new Breakdown("Par organisation", "Organisation", "Orientés", dashboard.byOrganisation()));
  }
}
