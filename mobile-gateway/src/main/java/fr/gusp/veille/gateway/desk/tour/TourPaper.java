package fr.gusp.veille.gateway.desk.tour;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Words;
import fr.gusp.veille.gateway.pdf.PdfAnswer;
import fr.gusp.veille.gateway.pdf.Print;
import fr.gusp.veille.gateway.pdf.Printer;
import fr.gusp.veille.gateway.photo.Album;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A tour on paper: the list to walk with, and the compte-rendu. */
@RestController
class TourPaper {

  private static final int MOST_PHOTOS = 60;

  private final Callers callers;
  private final Tours tours;
  private final Album album;
  private final Printer printer;
  private final Words words;
  private final Clock clock;

  TourPaper(Callers callers, Tours tours, Album album, Printer printer, Words words, Clock clock) {
    this.callers = callers;
    this.tours = tours;
    this.album = album;
    this.printer = printer;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/tours/{tour}/liste.pdf")
  Mono<ResponseEntity<byte[]>> list(ServerWebExchange exchange, @PathVariable UUID tour) {
    return callers
        .required(exchange)
        .flatMap(caller -> tours.one(caller, tour))
        .flatMap(
            known ->
                printer
                    .print(Print.of("tour-list", content(known, Shapes.NONE, List.of())))
                    .map(pdf -> PdfAnswer.named(name("liste-tour", known), pdf)));
  }

  @GetMapping("/tours/{tour}.pdf")
  Mono<ResponseEntity<byte[]>> report(ServerWebExchange exchange, @PathVariable UUID tour) {
    return callers
        .required(exchange)
        .flatMap(caller -> tours.one(caller, tour).flatMap(known -> report(caller, known)));
  }

  private Mono<ResponseEntity<byte[]>> report(Caller caller, Tour tour) {
    List<String> photos = photos(tour);
    return Mono.zip(
            tours.shapes(caller, tour), album.small(photos.stream().limit(MOST_PHOTOS).toList()))
        .flatMap(
            both -> {
              Map<String, Object> content =
                  content(tour, both.getT1(), List.copyOf(both.getT2().keySet()));
              content.put("photos", photos.size());
              return printer.print(Print.of("tour-report", content).with(both.getT2()));
            })
        .map(pdf -> PdfAnswer.named(name("compte-rendu-tour", tour), pdf));
  }

  /** What the query service named to this reader: photos of points, of reports found and owed. */
  private static List<String> photos(Tour tour) {
    return Stream.of(
            Checklist.of(tour).photos().stream(),
            tour.filed().stream().filter(Line::shown).map(Line::photo))
        .flatMap(all -> all)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private Map<String, Object> content(Tour tour, Shapes shapes, List<String> pictures) {
    Map<String, Object> content = new HashMap<>();
    content.put("tour", tour);
    content.put("checklist", Checklist.of(tour));
    content.put("pictures", pictures);
    content.put("words", words);
    content.put("printed", words.moment(clock.instant()));
    SmallMap map = SmallMap.of(shapes, tour);
    if (map != null) {
      content.put("map", map);
    }
    return content;
  }

  private static String name(String kind, Tour tour) {
    return kind + "-" + tour.quartier() + "-" + Moments.sorted(tour.startsAt());
  }
}
