package fr.gusp.veille.command.number;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * One sequence, asked once for all who are waiting at that moment; nobody takes more than one
 * number.
 */
final class NumberSequence {

  private final IntFunction<List<Long>> fetch;
  private final AtomicInteger waiting = new AtomicInteger();
  private final Deque<Long> ready = new ArrayDeque<>();

  /**
   * @param fetch gives as many new numbers as it is asked for
   */
  NumberSequence(IntFunction<List<Long>> fetch) {
    this.fetch = fetch;
  }

  long next() {
    waiting.incrementAndGet();
    try {
      return take();
    } finally {
      waiting.decrementAndGet();
    }
  }

  private synchronized long take() {
    if (ready.isEmpty()) {
      ready.addAll(fetch.apply(waiting.get()));
    }
    return ready.removeFirst();
  }
}
