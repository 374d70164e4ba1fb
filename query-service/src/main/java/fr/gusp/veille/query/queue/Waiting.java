package fr.gusp.veille.query.queue;

import fr.gusp.veille.query.list.Card;
import fr.gusp.veille.query.row.Row;

/** A report in a queue: what is shown of it, and what it is looked for by. */
record Waiting(Row row, Card card) {

  static Waiting of(Row row) {
    return new Waiting(row, Card.of(row));
  }
}
