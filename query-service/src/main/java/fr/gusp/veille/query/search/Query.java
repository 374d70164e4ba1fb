package fr.gusp.veille.query.search;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.http.Box;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.MayReadReport;
import fr.gusp.veille.query.row.Renvois;
import fr.gusp.veille.query.store.ReportDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The query of a search: rights first, then what is looked for, as it stood then. */
final class Query {

  private Query() {}

  static Bson of(Criteria criteria, Caller caller, Reference reference, Instant now) {
    List<Bson> all = new ArrayList<>();
    all.add(MayReadReport.filter(caller, reference));
    all.add(stoodSo(criteria, now));
    if (criteria.quartier() != null) {
      all.add(eq("quartier", criteria.quartier().value()));
    }
    if (criteria.secteur() != null) {
      all.add(eq("secteur", criteria.secteur().value()));
    }
    if (criteria.nature() != null) {
      all.add(eq("nature", criteria.nature().code()));
    }
    if (criteria.bbox() != null) {
      all.add(within(criteria.bbox()));
    }
    if (criteria.words() != null) {
      all.add(MatchWords.of(criteria.words(), reference));
    }
    return and(all);
  }

  private static Bson stoodSo(Criteria criteria, Instant now) {
    List<Bson> spell = new ArrayList<>(running(criteria.asOf()));
    if (criteria.state() != null) {
      spell.add(eq("state", criteria.state().code()));
    }
    if (criteria.open()) {
      spell.add(in("state", codes(State::open)));
    }
    if (criteria.organisation() != null) {
      spell.add(eq("holder", criteria.organisation().value()));
    }
    if (criteria.late()) {
      spell.add(late(now));
    }
    if (criteria.toClarify()) {
      spell.add(in("state", codes(State::waitsForAnOwner)));
      spell.add(gte("renvois", Renvois.TO_CLARIFY));
    }
    return elemMatch("spells", and(spell));
  }

  /** As {@link fr.gusp.veille.query.row.Lateness} says of a row. */
  private static Bson late(Instant now) {
    return or(
        and(eq("state", State.ORIENTE.code()), lt("answerBy", Date.from(now))),
        and(in("state", codes(State::open)), lt("resolveBy", Date.from(now))));
  }

  private static List<String> codes(Predicate<State> which) {
    return Stream.of(State.values()).filter(which).map(State::code).toList();
  }

  private static List<Bson> running(@Nullable Instant asOf) {
    return asOf == null
        ? List.of(eq("until", ReportDocument.OPEN))
        : List.of(lte("at", Date.from(asOf)), gt("until", Date.from(asOf)));
  }

  private static Bson within(Box box) {
    return and(
        gte("lon", box.west()),
        lte("lon", box.east()),
        gte("lat", box.south()),
        lte("lat", box.north()));
  }
}
