package fr.gusp.veille.command.sealing;

import fr.gusp.veille.contract.id.ReportId;

/** Seals the same words to the same text every time. */
public final class FixedSealer {

  private FixedSealer() {}

  public static Sealer of(ReportId report) {
    return new Sealer(report, new byte[32], byte[]::new);
  }
}
