package fr.gusp.veille.command.store;

import fr.gusp.veille.command.act.CommandHandling;
import fr.gusp.veille.command.relay.RelayBell;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Commands run on threads of their own, each in one Spring transaction; JDBC never touches an event
 * loop.
 */
@Configuration(proxyBeanMethods = false)
public class CommandBusConfiguration {

  private static final int WORKERS = 16;
  private static final int WAITING = 2_000;

  @Bean(destroyMethod = "shutdown")
  ThreadPoolExecutor commandWorkers() {
    return new ThreadPoolExecutor(
        WORKERS,
        WORKERS,
        1,
        TimeUnit.MINUTES,
        new ArrayBlockingQueue<>(WAITING),
        new CustomizableThreadFactory("command-"));
  }

  @Bean
  AsynchronousCommandBus commandBus(
      ThreadPoolExecutor commandWorkers,
      SpringTransactionManager transactions,
      CommandHandling commands,
      UnknownEventAlarm unknownEvents,
      RelayBell bell) {
    AsynchronousCommandBus bus =
        AsynchronousCommandBus.builder()
            .executor(commandWorkers)
            .transactionManager(transactions)
            .build();
    bus.registerHandlerInterceptor(unknownEvents);
    bus.registerHandlerInterceptor(
        (unitOfWork, chain) -> {
          unitOfWork.afterCommit(done -> bell.ring());
          return chain.proceed();
        });
    new AnnotationCommandHandlerAdapter<>(commands).subscribe(bus);
    return bus;
  }

  @Bean
  CommandGateway commandGateway(AsynchronousCommandBus bus) {
    return DefaultCommandGateway.builder().commandBus(bus).build();
  }
}
