package fr.gusp.veille.command.deskwork.view;

import fr.gusp.veille.contract.nature.Coded;

/** Which list of the desk a view shows. */
enum ListPage implements Coded {
  FILE("file", "File"),
  SIGNALEMENTS("signalements", "Signalements");

  private final String code;
  private final String label;

  ListPage(String code, String label) {
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
