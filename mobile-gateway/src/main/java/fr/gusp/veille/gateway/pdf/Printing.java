package fr.gusp.veille.gateway.pdf;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Laying pages out needs processor and memory: one at a time, the rest waits its turn. */
@Configuration(proxyBeanMethods = false)
class Printing {

  private static final int AT_A_TIME = 1;
  private static final int WAITING = 30;

  @Bean(destroyMethod = "dispose")
  Scheduler pdfPrinting() {
    return Schedulers.newBoundedElastic(AT_A_TIME, WAITING, "pdf");
  }
}
