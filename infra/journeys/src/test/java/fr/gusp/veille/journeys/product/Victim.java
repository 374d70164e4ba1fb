package fr.gusp.veille.journeys.product;

import java.util.function.Consumer;

/** The processes that a kill -9 can hit. */
enum Victim {
  PRODUCT(RunningProduct::kill),
  BROKER(RunningProduct::killBroker),
  POSTGRESQL(RunningProduct::killPostgres);

  private final Consumer<RunningProduct> kill;

  Victim(Consumer<RunningProduct> kill) {
    this.kill = kill;
  }

  void kill(RunningProduct product) {
    kill.accept(product);
  }
}
