package fr.gusp.veille.gateway.desk.seance;

import fr.gusp.veille.gateway.problem.Problem;

/** A form that is not sent on: the page itself knows what is wrong with one of its fields. */
abstract class NotAcceptedException extends RuntimeException {

  private final String field;
  private final transient Problem problem;

  NotAcceptedException(String field, Problem problem) {
    super(problem.code());
    this.field = field;
    this.problem = problem;
  }

  String field() {
    return field;
  }

  Problem problem() {
    return problem;
  }
}
