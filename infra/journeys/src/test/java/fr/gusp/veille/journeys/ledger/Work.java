package fr.gusp.veille.journeys.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** A working day: half of the time something new is filed, otherwise somebody acts on a report. */
public final class Work {

  private final Door door;
  private final Ledger ledger;
  private final Filings filings;
  private final Acts acts;
  private final Random chance;

  public Work(Door door, Ledger ledger, long seed) {
    this.door = door;
    this.ledger = ledger;
    this.filings = new Filings(seed);
    this.acts = new Acts(seed + 1);
    this.chance = new Random(seed + 2);
  }

  /** Does one thing; completes when its answer, or its absence, is written down. */
  public CompletableFuture<Void> one() {
    return anAct().map(act -> ledger.act(door, act)).orElseGet(this::aFiling);
  }

  private CompletableFuture<Void> aFiling() {
    return ledger.file(door, filings.next());
  }

  private Optional<ActAsked> anAct() {
    List<Filing> answered = ledger.answered();
    if (answered.isEmpty() || chance.nextBoolean()) {
      return Optional.empty();
    }
    Filing filing = answered.get(chance.nextInt(answered.size()));
    return ledger.lastPromiseAbout(filing.id()).flatMap(last -> acts.next(filing, last));
  }
}
