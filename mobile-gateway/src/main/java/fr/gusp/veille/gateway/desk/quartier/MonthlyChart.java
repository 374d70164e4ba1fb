package fr.gusp.veille.gateway.desk.quartier;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Filed and verified per month as bars of an SVG drawing; the same figures stand in a table. */
public record MonthlyChart(List<Bar> bars, List<Line> lines) {

  static final int HEIGHT = 180;
  private static final int LEFT = 36;
  private static final int WIDTH = 600;
  private static final int STEPS = 4;

  /** One month: where its two bars stand, how high they are. */
  public record Bar(
      YearMonth month,
      int x,
      int width,
      int filed,
      int filedHeight,
      int verified,
      int verifiedHeight) {

    public int filedTop() {
      return HEIGHT - filedHeight;
    }

    public int verifiedTop() {
      return HEIGHT - verifiedHeight;
    }

    public int middle() {
      return x + width;
    }

    /** Initials do: the table below has the names. */
    public String letter() {
      return String.format("%02d", month.getMonthValue());
    }
  }

  /** A line of the scale. */
  public record Line(int y, int value) {}

  static MonthlyChart of(List<Dashboard.Month> months) {
    int highest =
        months.stream().mapToInt(one -> Math.max(one.filed(), one.verified())).max().orElse(0);
    int top = Math.max(STEPS, (highest + STEPS - 1) / STEPS * STEPS);
    int step = WIDTH / Math.max(1, months.size());
    List<Bar> bars =
        IntStream.range(0, months.size())
            .mapToObj(index -> bar(months.get(index), LEFT + index * step, step, top))
            .toList();
    List<Line> lines =
        IntStream.rangeClosed(0, STEPS)
            .mapToObj(index -> new Line(HEIGHT - HEIGHT * index / STEPS, top * index / STEPS))
            .toList();
    return new MonthlyChart(bars, lines);
  }

  private static Bar bar(Dashboard.Month month, int x, int step, int top) {
    int width = Math.max(4, step / 2 - 6);
    return new Bar(
        month.month(),
        x + 4,
        width,
        month.filed(),
        HEIGHT * month.filed() / top,
        month.verified(),
        HEIGHT * month.verified() / top);
  }
}
