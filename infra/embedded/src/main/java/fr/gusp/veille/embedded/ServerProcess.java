package fr.gusp.veille.embedded;

import java.util.concurrent.CompletableFuture;

/** A server in a process of its own, on a port of the loopback interface. */
public interface ServerProcess extends AutoCloseable {

  int port();

  /** Completed when the process is gone, whoever ended it. */
  CompletableFuture<Void> gone();

  @Override
  void close();
}
