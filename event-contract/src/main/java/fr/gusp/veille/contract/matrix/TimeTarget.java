package fr.gusp.veille.contract.matrix;

/** An objectif de délai: a whole positive amount, counted in its unit. Never a legal deadline. */
public record TimeTarget(int amount, TargetUnit unit) {

  /**
   * @throws IllegalArgumentException if the amount is not positive
   */
  public TimeTarget {
    if (amount < 1) {
      throw new IllegalArgumentException("a time target takes some time");
    }
  }
}
