package fr.gusp.veille.command.mail;

import fr.gusp.veille.contract.nature.Coded;

/** Where a mail stands. */
public enum MailState implements Coded {
  A_TRANSMETTRE("a-transmettre", "À transmettre"),
  TRANSMIS("transmis", "Transmis"),
  ECHEC("echec", "Échec"),
  AU_RESUME("au-resume", "Dans le résumé du jour");

  private final String code;
  private final String label;

  MailState(String code, String label) {
    this.code = code;
    this.label = label;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }
}
