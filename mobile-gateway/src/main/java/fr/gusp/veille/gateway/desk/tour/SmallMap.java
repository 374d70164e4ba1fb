package fr.gusp.veille.gateway.desk.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a tour walked: the quartier's outline, its secteurs numbered, the walked ones filled. */
public record SmallMap(int width, int height, String outline, List<Area> areas) {

  private static final int WIDTH = 320;
  private static final int MARGIN = 8;

  /** One secteur of the drawing. */
  public record Area(int number, String name, boolean walked, String points, int x, int y) {}

  static @Nullable SmallMap of(Shapes shapes, Tour tour) {
    List<List<Double>> outline = known(shapes.outline());
    List<Shapes.Shape> drawn =
        Stream.ofNullable(shapes.secteurs())
            .flatMap(List::stream)
            .filter(one -> known(one.outline()).size() > 2)
            .toList();
    List<List<Double>> all = new ArrayList<>(outline);
    drawn.forEach(one -> all.addAll(known(one.outline())));
    if (all.size() < 3) {
      return null;
    }
    Sheet sheet = Sheet.around(all);
    List<Area> areas = new ArrayList<>();
    for (Shapes.Shape one : drawn) {
      areas.add(area(sheet, areas.size() + 1, one, tour));
    }
    return new SmallMap(WIDTH, sheet.height(), sheet.points(outline), areas);
  }

  /** Which secteurs the numbers are, for who does not see the drawing. */
  public String inWords() {
    String walked =
        areas.stream()
            .filter(Area::walked)
            .map(area -> area.number() + ", " + area.name())
            .collect(Collectors.joining("\u00a0; "));
    return walked.isEmpty() ? "Plan du quartier" : "Secteurs parcourus : " + walked;
  }

  private static Area area(Sheet sheet, int number, Shapes.Shape one, Tour tour) {
    List<List<Double>> line = known(one.outline());
    boolean walked =
        tour.secteurs().isEmpty()
            || tour.secteurs().stream().anyMatch(s -> s.id().equals(one.id()));
    double lat = line.stream().mapToDouble(at -> at.get(0)).average().orElse(0);
    double lon = line.stream().mapToDouble(at -> at.get(1)).average().orElse(0);
    return new Area(
        number,
        one.name(),
        walked,
        sheet.points(line),
        (int) Math.round(sheet.x(lon)),
        (int) Math.round(sheet.y(lat)));
  }

  private static List<List<Double>> known(@Nullable List<List<Double>> line) {
    return line == null ? List.of() : line.stream().filter(at -> at.size() == 2).toList();
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
      double scale = (WIDTH - 2 * MARGIN) / Math.max(wide, tall);
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
