package fr.gusp.veille.gateway.desk.quartier;

import fr.gusp.veille.gateway.desk.Summary;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quartier's figures; each median comes with the number of dossiers it rests on. */
public record Dashboard(
    String quartier,
    String name,
    @Nullable String commune,
    @Nullable AsOf asOf,
    int filed,
    int filedThisMonth,
    int open,
    int toRefer,
    int completedNotVerified,
    int verified,
    List<Line> byNature,
    List<Line> bySecteur,
    List<Line> byOrganisation,
    List<Month> byMonth,
    Times times,
    List<Summary> oldestOpen,
    @Nullable List<Point> points) {

  public record AsOf(@Nullable Instant instant, @Nullable Long position) {}

  /** One row of a table: a nature, a secteur or an organisation, whichever name it came under. */
  public record Line(
      @Nullable String nature,
      @Nullable String label,
      @Nullable String secteur,
      @Nullable String organisation,
      @Nullable String name,
      int filed,
      int open) {

    public String title() {
      if (label != null) {
        return label;
      }
      return name == null ? "Non précisé" : name;
    }

    /** Its identifier, to open the list it counts. */
    public @Nullable String id() {
      if (nature != null) {
        return nature;
      }
      return secteur != null ? secteur : organisation;
    }
  }

  public record Month(YearMonth month, int filed, int verified) {}

  public record Times(@Nullable Time answer, @Nullable Time organisation, @Nullable Time usager) {}

  /** Hours or days, as the figure is defined. */
  public record Time(
      @Nullable Double medianHours,
      @Nullable Double p90Hours,
      @Nullable Double medianDays,
      @Nullable Double p90Days,
      int n,
      @Nullable Long unanswered) {}

  public record Point(@Nullable String id, @Nullable String number) {}
}
