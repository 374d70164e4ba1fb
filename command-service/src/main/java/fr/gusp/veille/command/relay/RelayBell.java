package fr.gusp.veille.command.relay;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Rung after a commit in this process, so that the relay looks at once; it looks by itself now and
 * then as well.
 */
@Component
public class RelayBell {

  private final Semaphore rung = new Semaphore(0);

  public void ring() {
    rung.release();
  }

  void await(Duration atMost) throws InterruptedException {
    if (rung.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
      rung.drainPermits();
    }
  }

  /** Waits although somebody may ring. */
  void pause(Duration time) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(time.toNanos());
  }
}
