package fr.gusp.veille.gateway.desk.seance;

import fr.gusp.veille.gateway.problem.Problem;

/** A dossier named in a form that its writer cannot open. */
final class UnknownDossier extends RuntimeException {

  private final transient Problem problem;

  UnknownDossier(String detail) {
    super("unknown-report");
    problem = new Problem(422, "unknown-report", "Un dossier relié est introuvable", detail);
  }

  Problem problem() {
    return problem;
  }
}
