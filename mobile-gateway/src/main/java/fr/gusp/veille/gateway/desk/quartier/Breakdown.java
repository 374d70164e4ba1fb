package fr.gusp.veille.gateway.desk.quartier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the tables that break the quartier's figures down; each figure that a search can list
 * leads to its list, as of the same day.
 */
public record Breakdown(
    String caption,
    String head,
    String first,
    String last,
    List<Dashboard.Line> lines,
    @Nullable String note,
    String list,
    String filter) {

  private static final String HELD =
      "Orientés : demandés à l’organisation, au moins une fois. Ouverts : ceux qu’elle a en ce moment ;"
          + " la coordination a aussi ceux qui n’ont été orientés vers personne.";

  static List<Breakdown> of(Dashboard dashboard, String list) {
    return List.of(
        filed("Par nature", "Nature", dashboard.byNature(), list, "nature"),
        filed("Par secteur", "Secteur", dashboard.bySecteur(), list, "secteur"),
        new Breakdown(
            "Par organisation",
            "Organisation",
            "Orientés vers elle",
            "Ouverts chez elle",
            dashboard.byOrganisation(),
            HELD,
            list,
            "organisation"));
  }

  private static Breakdown filed(
      String caption, String head, List<Dashboard.Line> lines, String list, String filter) {
    return new Breakdown(caption, head, "Déposés", "Ouverts", lines, null, list, filter);
  }

  /** The list of what was filed; null where no search has it: it finds the holder of the day. */
  public @Nullable String filedAddress(Dashboard.Line line) {
    return filter.equals("organisation") ? null : address(line);
  }

  public @Nullable String openAddress(Dashboard.Line line) {
    String address = address(line);
    return address == null ? null : address + "&etat=ouvert";
  }

  private @Nullable String address(Dashboard.Line line) {
    return line.id() == null ? null : list + "&" + filter + "=" + line.id();
  }
}
