package fr.gusp.veille.gateway.desk.worksite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The quartier's outline and the emprises in it, numbered; needs neither script nor tiles. */
public record SiteMap(int width, int height, String outline, List<Area> areas) {

  private static final int WIDTH = 480;
  private static final int TALLEST = 480;
  private static final int MARGIN = 12;
  private static final int CORNERS_OF_AN_AREA = 3;

  /** One emprise of the drawing, under the number of its chantier in the list. */
  public record Area(int number, String id, String name, String points, int x, int y) {}

  /** Null where the quartier has no outline, or no chantier an emprise. */
  static @Nullable SiteMap of(Ground ground, List<Worksite> worksites) {
    List<List<Double>> outline = ground.corners();
    List<List<Double>> all = new ArrayList<>(outline);
    worksites.forEach(each -> all.addAll(each.perimeter()));
    if (outline.size() < CORNERS_OF_AN_AREA || all.size() == outline.size()) {
      return null;
    }
    Sheet sheet = Sheet.around(all);
    List<Area> areas = new ArrayList<>();
    for (int at = 0; at < worksites.size(); at++) {
      if (!worksites.get(at).perimeter().isEmpty()) {
        areas.add(area(sheet, at + 1, worksites.get(at)));
      }
    }
    return new SiteMap(WIDTH, sheet.height(), sheet.points(outline), areas);
  }

  /** What the numbers are, for who does not see the drawing. */
  public String inWords() {
    return "Emprises : "
        + areas.stream()
            .map(area -> area.number() + ", " + area.name())
            .collect(Collectors.joining("\u00a0; "));
  }

  private static Area area(Sheet sheet, int number, Worksite worksite) {
    List<List<Double>> line = worksite.perimeter();
    double lat = line.stream().mapToDouble(at -> at.get(0)).average().orElse(0);
    double lon = line.stream().mapToDouble(at -> at.get(1)).average().orElse(0);
    return new Area(
        number,
        worksite.id(),
        worksite.name(),
        sheet.points(line),
        (int) Math.round(sheet.x(lon)),
        (int) Math.round(sheet.y(lat)));
  }

  /** From degrees to the drawing: a degree of longitude is shorter than one of latitude. */
  private record Sheet(double north, double west, double scale, double narrow, int height) {

    static Sheet around(List<List<Double>> all) {
      double south = all.stream().mapToDouble(at -> at.get(0)).min().orElse(0);
      double north = all.stream().mapToDouble(at -> at.get(0)).max().orElse(0);
      double west = all.stream().mapToDouble(at -> at.get(1)).min().orElse(0);
      double east = all.stream().mapToDouble(at -> at.get(1)).max().orElse(0);
      double narrow = Math.cos(Math.toRadians((north + south) / 2));
      double wide = Math.max((east - west) * narrow, 1e-6);
      double tall = Math.max(north - south, 1e-6);
      double scale = Math.min((WIDTH - 2.0 * MARGIN) / wide, (TALLEST - 2.0 * MARGIN) / tall);
      return new Sheet(north, west, scale, narrow, (int) Math.ceil(tall * scale) + 2 * MARGIN);
    }

    double x(double lon) {
      return MARGIN + (lon - west) * narrow * scale;
    }

    double y(double lat) {
      return MARGIN + (north - lat) * scale;
    }

    String points(List<List<Double>> line) {
      return line.stream()
          .map(at -> String.format(Locale.ROOT, "%.1f,%.1f", x(at.get(1)), y(at.get(0))))
          .collect(Collectors.joining(" "));
    }
  }
}
