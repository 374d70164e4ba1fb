package fr.gusp.veille.command.territory;

/** Words or a position that lead to no quartier we look after. */
public final class PlaceRefused extends RuntimeException {

  private final String code;
  private final String field;

  private PlaceRefused(String code, String field) {
    super(code);
    this.code = code;
    this.field = field;
  }

  static PlaceRefused unknownQuartier() {
    return new PlaceRefused("unknown-quartier", "quartier");
  }

  static PlaceRefused unknownSecteur() {
    return new PlaceRefused("unknown-secteur", "secteur");
  }

  static PlaceRefused positionOutsideTerritory() {
    return new PlaceRefused("position-outside-territory", "location");
  }

  static PlaceRefused placeRequired(String missing) {
    return new PlaceRefused("place-required", missing);
  }

  /** Stable, for machines. */
  public String code() {
    return code;
  }

  /** The field of the filing that is refused. */
  public String field() {
    return field;
  }
}
