package fr.gusp.veille.gateway.desk.seance;

import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Words;
import fr.gusp.veille.gateway.pdf.PdfAnswer;
import fr.gusp.veille.gateway.pdf.Print;
import fr.gusp.veille.gateway.pdf.Printer;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The compte-rendu of a meeting as PDF: figures with their fingerprint, decisions, who was there.
 */
@Controller
class SessionPaper {

  private final Callers callers;
  private final SessionView view;
  private final Printer printer;
  private final Words words;
  private final Clock clock;

  SessionPaper(Callers callers, SessionView view, Printer printer, Words words, Clock clock) {
    this.callers = callers;
    this.view = view;
    this.printer = printer;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/seances/{session}.pdf")
  Mono<ResponseEntity<byte[]>> print(ServerWebExchange exchange, @PathVariable UUID session) {
    return callers
        .required(exchange)
        .flatMap(caller -> view.content(caller, session))
        .flatMap(content -> printer.print(Print.of("seance", onPaper(content))))
        .map(pdf -> PdfAnswer.named("seance-" + session, pdf));
  }

  private Map<String, Object> onPaper(Map<String, Object> content) {
    Map<String, Object> paper = new HashMap<>(content);
    Session session = (Session) Objects.requireNonNull(content.get("seance"));
    String heading = "Séance du " + words.dayOf(session.heldOn().toString());
    paper.put("words", words);
    paper.put("heading", heading);
    paper.put("about", "Compte-rendu du comité de proximité, " + session.quartierName());
    paper.put("printed", "Imprimé le " + words.moment(clock.instant()));
    return paper;
  }
}
