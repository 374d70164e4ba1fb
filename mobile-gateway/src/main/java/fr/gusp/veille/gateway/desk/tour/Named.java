package fr.gusp.veille.gateway.desk.tour;

import java.util.List;
import java.util.stream.Collectors;

/** A secteur or an organisation. */
public record Named(String id, String name) {

  /** « Cité UNESCO, Stade » */
  static String joined(List<Named> all) {
    return all.stream().map(Named::name).collect(Collectors.joining(", "));
  }
}
