package fr.gusp.veille.command.territory;

import fr.gusp.veille.contract.territory.Point;
import java.util.List;

/** What somebody draws on a map. */
public final class Drawn {

  private static final int CORNERS_OF_AN_AREA = 3;

  private Drawn() {}

  /** Whether the corners enclose an area, and no two of its sides cross. */
  public static boolean isAnOutline(List<Point> corners) {
    return corners.size() >= CORNERS_OF_AN_AREA && Outline.polygon(corners).isValid();
  }
}
