package fr.gusp.veille.gateway.desk;

import java.util.List;

/** The columns a list can be sorted by, in the words of their heads. */
public final class Sorts {

  private static final List<Column> ALL =
      List.of(
          new Column("objectif", "Objectif"),
          new Column("numero", "Numéro"),
          new Column("nature", "Nature"),
          new Column("gravite", "Gravité"),
          new Column("lieu", "Lieu"),
          new Column("quartier", "Quartier"),
          new Column("etat", "État"),
          new Column("chez", "Chez"),
          new Column("depuis", "Depuis"),
          new Column("constate", "Constaté le"),
          new Column("recu", "Reçu le"));

  private Sorts() {}

  public static List<Column> all() {
    return ALL;
  }

  /** A column by the code an address uses. */
  public record Column(String code, String label) {}
}
