package fr.gusp.veille.query.rights;

import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.query.beside.Course;
import fr.gusp.veille.query.row.Row;
import org.jspecify.annotations.Nullable;

/** Vehicles and dépôts have procedures; one at a time is followed. */
final class Procedures {

  private Procedures() {}

  static boolean mayBegin(Row row) {
    boolean exist = row.nature() == Nature.STATIONNEMENT || row.nature() == Nature.DEPOT_SAUVAGE;
    return exist && !onItsWay(row);
  }

  static boolean onItsWay(Row row) {
    @Nullable Course course = row.beside().work().course();
    return course != null && course.awaited() != null;
  }
}
