package fr.gusp.veille.query.rights;

import fr.gusp.veille.query.row.Row;
import java.util.List;

/** What the guichet of an organisation asked for its part may do: answer for that part. */
final class ActsOfASideDesk {

  private ActsOfASideDesk() {}

  static List<String> of(Caller caller, Row row) {
    boolean asked =
        row.beside().work().sides().stream()
            .anyMatch(side -> !side.settled() && side.organisation().equals(caller.organisation()));
    return caller.is(Role.GUICHET) && asked && !row.now().state().over()
        ? List.of("support")
        : List.of();
  }
}
