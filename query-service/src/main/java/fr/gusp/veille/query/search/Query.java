package fr.gusp.veille.query.search;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.list.Sought;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.MayReadReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/**
 * What is read from the database to search an earlier day: rights first, then how it stood. It
 * finds all that is sought and more, since what a report is about may have been corrected; cards
 * decide.
 */
final class Query {

  private Query() {}

  static Bson of(Sought sought, Instant asOf, Caller caller, Reference reference) {
    List<Bson> all = new ArrayList<>();
    all.add(MayReadReport.filter(caller, reference));
    all.add(stoodSo(sought, asOf));
    return and(all);
  }

  private static Bson stoodSo(Sought sought, Instant asOf) {
    List<Bson> spell =
        new ArrayList<>(List.of(lte("at", Date.from(asOf)), gt("until", Date.from(asOf))));
    if (sought.state() != null) {
      spell.add(eq("state", sought.state().code()));
    }
    if (sought.open()) {
      spell.add(
          in("state", Stream.of(State.values()).filter(State::open).map(State::code).toList()));
    }
    if (sought.organisation() != null) {
      spell.add(eq("holder", sought.organisation().value()));
    }
    return elemMatch("spells", and(spell));
  }
}
