package fr.gusp.veille.query.matter;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Projections;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.store.Generations;
import fr.gusp.veille.query.store.ReportDocument;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds the documents of reports of an EPCI: a scan, for screens that are asked for seldom. */
@Component
public class ReportsOfEpci {

  private static final int BATCH = 1_000;

  private final Generations generations;

  ReportsOfEpci(Generations generations) {
    this.generations = generations;
  }

  /** Filed since then. */
  public static Bson since(EpciId epci, Instant since, Reference reference) {
    return and(in("quartier", quartiers(epci, reference)), gte("at", Date.from(since)));
  }

  /** Still open now. */
  public static Bson open(EpciId epci, Reference reference) {
    List<String> open = Stream.of(State.values()).filter(State::open).map(State::code).toList();
    return and(
        in("quartier", quartiers(epci, reference)),
        elemMatch("spells", and(eq("until", ReportDocument.OPEN), in("state", open))));
  }

  /** Filed since then, and sent back for domanialité or compétence at least once. */
  public static Bson sentBackSince(EpciId epci, Instant since, Reference reference) {
    return and(since(epci, since, reference), elemMatch("spells", gte("renvois", 1)));
  }

  public Mono<Long> count(Bson wanted) {
    return generations
        .current()
        .flatMap(generation -> Mono.from(generation.reports().countDocuments(wanted)));
  }

  /** Their facts and rows. */
  public Flux<Document> find(Bson wanted) {
    return generations
        .current()
        .flatMapMany(
            generation ->
                generation
                    .reports()
                    .find(wanted)
                    .projection(Projections.include("facts", "row"))
                    .batchSize(BATCH));
  }

  private static List<String> quartiers(EpciId epci, Reference reference) {
    return reference.quartiersOf(epci).stream().map(QuartierId::value).toList();
  }
}
