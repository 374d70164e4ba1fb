package fr.gusp.veille.bench;

import java.util.List;

/** What desks ask for; {@code %d} is any number below a hundred. */
final class ListQueries {

  static final List<String> QUEUE =
      List.of(
          "/api/v1/queues/maisons-et-cites?page=%d",
          "/api/v1/queues/maisons-et-cites?nature=depot-sauvage",
          "/api/v1/queues/maisons-et-cites?late=true&page=%d");

  static final List<String> EPCI = List.of("/api/v1/queues");

  static final List<String> SEARCH =
      List.of(
          "/api/v1/reports?page=%d",
          "/api/v1/reports?q=rue+1%d",
          "/api/v1/reports?late=true",
          "/api/v1/reports?state=verifie&nature=depot-sauvage&page=%d",
          "/api/v1/reports?open=true&quartier=quartier-3",
          "/api/v1/reports?q=2020-000%d");

  private ListQueries() {}
}
