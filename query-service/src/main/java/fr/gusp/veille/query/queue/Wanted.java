package fr.gusp.veille.query.queue;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.http.Parameters;
import fr.gusp.veille.query.row.Lateness;
import fr.gusp.veille.query.row.Renvois;
import fr.gusp.veille.query.row.Row;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a queue is looked at, and in which order: what presses, then the next time target,
 * then what waits longest.
 */
record Wanted(
    @Nullable State state,
    @Nullable Nature nature,
    @Nullable QuartierId quartier,
    @Nullable SecteurId secteur,
    boolean late,
    boolean toClarify) {

  static final String[] NAMES = {"state", "nature", "quartier", "secteur", "late", "toClarify"};

  static final Comparator<Row> MOST_PRESSING =
      Comparator.comparing(Row::severity)
          .reversed()
          .thenComparing(row -> row.now().state())
          .thenComparing(Lateness::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(row -> row.now().at())
          .thenComparing(Row::position);

  static Wanted read(Parameters parameters) {
    return new Wanted(
        parameters.code("state", State.class),
        parameters.code("nature", Nature.class),
        parameters.read("quartier", QuartierId::new, "L’identifiant d’un quartier"),
        parameters.read("secteur", SecteurId::new, "L’identifiant d’un secteur"),
        parameters.only("late"),
        parameters.only("toClarify"));
  }

  boolean wants(Row row, Instant now) {
    return (state == null || row.now().state() == state)
        && (nature == null || row.nature() == nature)
        && (quartier == null || row.quartier().equals(quartier))
        && (secteur == null || secteur.equals(row.secteur()))
        && (!late || Lateness.of(row, now).isPresent())
        && (!toClarify || Renvois.toClarify(row));
  }
}
