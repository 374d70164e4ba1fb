package fr.gusp.veille.gateway.problem;

/** Thrown where the gateway itself refuses. */
public final class Refusal extends RuntimeException {

  private final transient Problem problem;

  public Refusal(Problem problem) {
    super(problem.code());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
