package fr.gusp.veille.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

/** A fixed number of clients doing the same thing over and over for a while. */
final class Clients {

  private Clients() {}

  /** Something a client does once. */
  @FunctionalInterface
  interface Work {
    void once() throws Exception;
  }

  /** How often per second all clients together did it. */
  static double rate(int clients, Duration time, Work work) {
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    LongAdder done = new LongAdder();
    long start = System.nanoTime();
    long end = start + time.toNanos();
    List<Future<?>> running = new ArrayList<>();
    for (int client = 0; client < clients; client++) {
      running.add(pool.submit(() -> repeat(work, end, done)));
    }
    running.forEach(Clients::join);
    pool.shutdown();
    return done.sum() * 1e9 / (System.nanoTime() - start);
  }

  private static Void repeat(Work work, long end, LongAdder done) throws Exception {
    while (System.nanoTime() < end) {
      work.once();
      done.increment();
    }
    return null;
  }

  private static void join(Future<?> one) {
    try {
      one.get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
