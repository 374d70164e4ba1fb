package fr.gusp.veille.query.figures;

import java.util.List;

/** Everything that a figure counts, one by one. */
@FunctionalInterface
interface Definition {

  List<Counted> count(Known known, WorkingHours hours);
}
