package fr.gusp.veille.journeys.ledger;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Members who keep working at a steady pace, whatever happens to the servers. */
public final class Load implements AutoCloseable {

  private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
  private final Queue<CompletableFuture<Void>> underWay = new ConcurrentLinkedQueue<>();

  private Load(Supplier<CompletableFuture<Void>> one, int perSecond) {
    pace.scheduleAtFixedRate(
        () -> underWay.add(one.get()), 0, 1_000_000 / perSecond, TimeUnit.MICROSECONDS);
  }

  public static Load of(Supplier<CompletableFuture<Void>> one, int perSecond) {
    return new Load(one, perSecond);
  }

  public static Load filing(Door door, Ledger ledger, long seed, int perSecond) {
    Filings filings = new Filings(seed);
    return of(() -> ledger.file(door, filings.next()), perSecond);
  }

  /** Lets them work for a while. */
  public Load during(Duration time) throws InterruptedException {
    pace.awaitTermination(time.toMillis(), TimeUnit.MILLISECONDS);
    return this;
  }

  /** Nobody begins anything more; returns when the last answer is there. */
  @Override
  public void close() {
    pace.shutdown();
    underWay.forEach(CompletableFuture::join);
  }
}
