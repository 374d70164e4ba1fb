package fr.gusp.veille.gateway.desk.print;

import fr.gusp.veille.gateway.desk.dossier.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The outline of a quartier and where in it something was seen, as a drawing that needs neither
 * script nor tiles. Longitudes are shortened by the cosine of the latitude.
 */
public record Plan(
    int width, int height, String outline, List<String> secteurs, @Nullable Dot dot) {

  private static final int WIDTH = 320;
  private static final int MARGIN = 12;
  private static final int TALLEST = 320;

  /** Where it was seen. */
  public record Dot(double x, double y) {}

  /** Null where nothing is known to draw. */
  static @Nullable Plan of(Ground ground, Dossier.@Nullable Location seen) {
    List<List<Double>> outline = ground.outline() == null ? List.of() : ground.outline();
    if (outline.size() < 3) {
      return null;
    }
    Frame frame = Frame.around(corners(outline, seen));
    return new Plan(
        WIDTH,
        frame.height(),
        frame.path(outline),
        secteurs(ground).map(frame::path).toList(),
        seen == null ? null : frame.dot(seen.lat(), seen.lon()));
  }

  private static Stream<List<List<Double>>> secteurs(Ground ground) {
    return Stream.ofNullable(ground.secteurs())
        .flatMap(List::stream)
        .map(Ground.Part::outline)
        .filter(shape -> shape != null && shape.size() > 2);
  }

  private static List<List<Double>> corners(
      List<List<Double>> outline, Dossier.@Nullable Location seen) {
    List<List<Double>> all = new ArrayList<>(outline);
    if (seen != null) {
      all.add(List.of(seen.lat(), seen.lon()));
    }
    return all;
  }

  /** From degrees to the units of the drawing. */
  private record Frame(double north, double west, double scale, double narrow, int height) {

    static Frame around(List<List<Double>> corners) {
      double south = corners.stream().mapToDouble(one -> one.get(0)).min().orElse(0);
      double north = corners.stream().mapToDouble(one -> one.get(0)).max().orElse(0);
      double west = corners.stream().mapToDouble(one -> one.get(1)).min().orElse(0);
      double east = corners.stream().mapToDouble(one -> one.get(1)).max().orElse(0);
      double narrow = Math.cos(Math.toRadians(north));
      double across = Math.max((east - west) * narrow, 1e-9);
      double down = Math.max(north - south, 1e-9);
      double scale = Math.min((WIDTH - 2.0 * MARGIN) / across, (TALLEST - 2.0 * MARGIN) / down);
      return new Frame(north, west, scale, narrow, (int) Math.ceil(down * scale) + 2 * MARGIN);
    }

    String path(List<List<Double>> shape) {
      return shape.stream()
          .map(one -> dot(one.get(0), one.get(1)))
          .map(at -> String.format(Locale.ROOT, "%.1f,%.1f", at.x(), at.y()))
          .collect(Collectors.joining(" "));
    }

    Dot dot(double lat, double lon) {
      return new Dot(MARGIN + (lon - west) * narrow * scale, MARGIN + (north - lat) * scale);
    }
  }
}
