package fr.gusp.veille.command.store;

import fr.gusp.veille.contract.catalogue.UnknownEventException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/** Counts the commands refused because their stream holds a name that this release cannot read. */
@Component
class UnknownEventAlarm implements MessageHandlerInterceptor<CommandMessage<?>> {

  private final Counter refused;

  UnknownEventAlarm(MeterRegistry meters) {
    refused =
        Counter.builder("veille_unknown_events")
            .description("Commands refused over an event that this release cannot read: must be 0")
            .register(meters);
  }

  @Override
  public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
      throws Exception {
    try {
      return chain.proceed();
    } catch (UnknownEventException unknown) {
      refused.increment();
      throw unknown;
    }
  }
}
