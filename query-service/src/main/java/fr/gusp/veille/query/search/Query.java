package fr.gusp.veille.query.search;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.MayReadReport;
import fr.gusp.veille.query.store.ReportDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The query of a search: rights first, then what is looked for, as it stood then. */
final class Query {

  private Query() {}

  static Bson of(Criteria criteria, Caller caller, Reference reference) {
    List<Bson> all = new ArrayList<>();
    all.add(MayReadReport.filter(caller, reference));
    all.add(stoodSo(criteria));
    if (criteria.quartier() != null) {
      all.add(eq("quartier", criteria.quartier().value()));
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

  private static Bson stoodSo(Criteria criteria) {
    List<Bson> spell = new ArrayList<>(running(criteria.asOf()));
    if (criteria.state() != null) {
      spell.add(eq("state", criteria.state().code()));
    }
    if (criteria.organisation() != null) {
      spell.add(eq("holder", criteria.organisation().value()));
    }
    return elemMatch("spells", and(spell));
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
