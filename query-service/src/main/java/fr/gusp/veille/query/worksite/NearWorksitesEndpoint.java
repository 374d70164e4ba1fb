package fr.gusp.veille.query.worksite;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.OwnQuartiers;
import fr.gusp.veille.query.http.Parameters;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.OnlyItsMembersReadAWorksite;
import fr.gusp.veille.query.row.PlaceRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * {@code GET /api/v1/worksites/near}: the chantiers open on a day that something seen may be about,
 * the nearest first.
 */
@RestController
class NearWorksitesEndpoint {

  private static final Comparator<Proposal> NEAREST_FIRST =
      Comparator.comparing(Proposal::why)
          .thenComparing(Proposal::metres, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(each -> each.worksite().id().value());

  /** What is proposed. */
  record NearView(List<Near> items) {}

  /** One of them, why, and how far. */
  record Near(@JsonUnwrapped WorksiteSummary summary, String why, @Nullable Long metres) {}

  private final Worksites worksites;
  private final References references;
  private final Clock clock;

  NearWorksitesEndpoint(Worksites worksites, References references, Clock clock) {
    this.worksites = worksites;
    this.references = references;
    this.clock = clock;
  }

  @GetMapping("/api/v1/worksites/near")
  Mono<ResponseEntity<NearView>> near(
      @RequestParam MultiValueMap<String, String> given, Caller caller) {
    Parameters parameters =
        new Parameters(given, "quartier", "lat", "lon", "secteur", "place", "on");
    Reference reference = references.now();
    OwnQuartiers own = OwnQuartiers.read(parameters, caller, reference);
    Proposal.Seen seen = seen(parameters);
    @Nullable LocalDate on = parameters.read("on", LocalDate::parse, "Une date : année-mois-jour");
    parameters.check();
    LocalDate day = Objects.requireNonNullElseGet(on, this::today);
    SummariseWorksite names = new SummariseWorksite(reference, day);
    return Flux.fromIterable(
            own.thatMay(quartier -> OnlyItsMembersReadAWorksite.lists(caller, quartier)))
        .flatMap(worksites::of)
        .flatMapIterable(lines -> lines)
        .distinct(WorksiteLine::id)
        .filter(line -> line.openOn(day))
        .flatMapIterable(line -> Proposal.of(line, seen).stream().toList())
        .sort(NEAREST_FIRST)
        .map(each -> new Near(names.line(each.worksite()), each.why().code, each.metres()))
        .collectList()
        .map(items -> Answer.of(new NearView(items)));
  }

  private static Proposal.Seen seen(Parameters parameters) {
    Double lat = parameters.read("lat", text -> degrees(text, 90), "Une latitude");
    Double lon = parameters.read("lon", text -> degrees(text, 180), "Une longitude");
    if ((lat == null) != (lon == null)) {
      parameters.refuse(lat == null ? "lat" : "lon", "missing", "Latitude et longitude ensemble");
    }
    return new Proposal.Seen(
        lat,
        lon,
        parameters.read("secteur", SecteurId::new, "Un secteur"),
        parameters.read("place", text -> text, "Un lieu"));
  }

  private static Double degrees(String text, double most) {
    double degrees = Double.parseDouble(text);
    if (!(Math.abs(degrees) <= most)) {
      throw new IllegalArgumentException("no degrees");
    }
    return degrees;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), PlaceRow.PARIS);
  }
}
