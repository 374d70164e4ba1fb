package fr.gusp.veille.command.sealing;

import fr.gusp.veille.contract.id.ReportId;

/** The key of one report's free texts: 32 bytes, or none once it was erased. */
public final class ReportKey {

  private final ReportId report;
  private final byte[] bytes;
  private final Chance chance;

  ReportKey(ReportId report, byte[] bytes, Chance chance) {
    this.report = report;
    this.bytes = bytes.clone();
    this.chance = chance;
  }

  public Sealer sealer() {
    return new Sealer(report, bytes, chance);
  }

  /** What is stored, once, with the report's first event. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
