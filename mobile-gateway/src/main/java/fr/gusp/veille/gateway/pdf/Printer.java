package fr.gusp.veille.gateway.pdf;

import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Prints documents, away from the threads that answer requests. */
@Component
public class Printer {

  private final PrintTemplates templates;
  private final Press press;
  private final Scheduler printing;

  Printer(PrintTemplates templates, Press press, Scheduler pdfPrinting) {
    this.templates = templates;
    this.press = press;
    this.printing = pdfPrinting;
  }

  /** The document as PDF; refused as « busy » when too many wait already. */
  public Mono<byte[]> print(Print document) {
    return Mono.fromCallable(() -> press.print(templates.xhtml(document), document.pictures()))
        .subscribeOn(printing)
        .onErrorMap(RejectedExecutionException.class, full -> new Refusal(Problems.DOWN));
  }
}
