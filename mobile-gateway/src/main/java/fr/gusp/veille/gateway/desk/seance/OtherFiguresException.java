package fr.gusp.veille.gateway.desk.seance;

import fr.gusp.veille.gateway.problem.Problem;

/** What was to be frozen is not what the figures recompute to. */
final class OtherFiguresException extends NotAcceptedException {

  OtherFiguresException() {
    super(
        "fingerprint",
        new Problem(
            409,
            "other-figures",
            "Ces chiffres ne sont pas ceux de la séance",
            "Recalculés à cet instant, les chiffres ont une autre empreinte."));
  }
}
