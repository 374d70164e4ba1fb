package fr.gusp.veille.command.asset;

import fr.gusp.veille.command.rule.OnlyWhoMayKnow;

/** An act on an équipement needs one that was registered. */
public record TheAssetExists(boolean holds) implements OnlyWhoMayKnow {

  @Override
  public String unknownCode() {
    return "asset-unknown";
  }

  @Override
  public String unknownTitle() {
    return "Équipement introuvable";
  }

  @Override
  public String message() {
    return "Cet équipement n’existe pas.";
  }
}
