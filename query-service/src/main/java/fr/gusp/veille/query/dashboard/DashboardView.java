package fr.gusp.veille.query.dashboard;

import fr.gusp.veille.query.http.Seen;
import fr.gusp.veille.query.summary.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quartier's figures (DOMAIN §6 bis), with what they are counted from where one may see it. */
record DashboardView(
    String quartier,
    String name,
    String epci,
    String commune,
    Seen asOf,
    long filed,
    long filedThisMonth,
    long open,
    long toRefer,
    long completedNotVerified,
    long verified,
    List<ByNature> byNature,
    List<BySecteur> bySecteur,
    List<ByOrganisation> byOrganisation,
    List<ByMonth> byMonth,
    Delays times,
    List<Summary> oldestOpen,
    List<Point> points) {

  record ByNature(String nature, String label, long filed, long open) {}

  record BySecteur(String secteur, String name, long filed, long open) {}

  record ByOrganisation(String organisation, String name, long filed, long open) {}

  record ByMonth(String month, long filed, long verified) {}

  record Delays(Answer answer, Hours organisation, Days usager) {}

  /** Working hours. */
  record Hours(@Nullable Double medianHours, @Nullable Double p90Hours, int n) {}

  /** Working hours; who has not answered yet is shown, not averaged. */
  record Answer(@Nullable Double medianHours, @Nullable Double p90Hours, int n, long unanswered) {}

  /** Calendar days. */
  record Days(@Nullable Double medianDays, @Nullable Double p90Days, int n) {}

  /** A point of the map; its report is named only to those who may read it. */
  record Point(
      @Nullable String id,
      @Nullable String number,
      double lat,
      double lon,
      String nature,
      String state) {}
}
