package fr.gusp.veille.gateway.desk.seance;

import fr.gusp.veille.gateway.problem.Problem;

/** A dossier named in a form that its writer cannot open. */
final class UnknownDossier extends NotAcceptedException {

  UnknownDossier(String detail) {
    super(
        "reports", new Problem(422, "unknown-report", "Un dossier relié est introuvable", detail));
  }
}
