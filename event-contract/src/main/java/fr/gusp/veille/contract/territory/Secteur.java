package fr.gusp.veille.contract.territory;

import fr.gusp.veille.contract.id.SecteurId;
import java.util.List;

/** A secteur of a quartier; an empty outline where it is the quartier as a whole. */
public record Secteur(SecteurId id, String name, List<Point> outline, List<Place> places) {

  public Secteur {
    outline = List.copyOf(outline);
    places = List.copyOf(places);
  }
}
