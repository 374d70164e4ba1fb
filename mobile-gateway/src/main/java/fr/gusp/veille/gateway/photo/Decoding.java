package fr.gusp.veille.gateway.photo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Decoding needs processor and memory: two at a time, the rest waits its turn. */
@Configuration(proxyBeanMethods = false)
class Decoding {

  private static final int AT_A_TIME = 2;
  private static final int WAITING = 200;

  @Bean(destroyMethod = "dispose")
  Scheduler photoDecoding() {
    return Schedulers.newBoundedElastic(AT_A_TIME, WAITING, "photo");
  }
}
