package fr.gusp.veille.gateway.desk.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A tour's points per secteur and theme, each with what was found. */
public record Checklist(List<Block> blocks) {

  private static final String RESTRICTED = "relevé restreint";

  /** One secteur. */
  public record Block(String id, String name, List<Group> groups, List<Row> told) {

    public boolean nothingTold() {
      return told.isEmpty();
    }

    public long seen() {
      return groups.stream().mapToLong(Group::seen).sum();
    }

    /** The theme to go on with: the one after this, else the first. */
    String after(@Nullable String theme) {
      for (int at = 0; at + 1 < groups.size(); at++) {
        if (groups.get(at).theme().equals(theme)) {
          return groups.get(at + 1).theme();
        }
      }
      return groups.isEmpty() ? "" : groups.get(0).theme();
    }

    public long all() {
      return groups.stream().mapToLong(one -> one.rows().size()).sum();
    }
  }

  /** One theme within a secteur. */
  public record Group(String theme, List<Row> rows) {

    public long seen() {
      return rows.stream().filter(Row::seen).count();
    }
  }

  /**
   * One point within a secteur.
   *
   * @param restricted whether what is noted there stays between those who lead tours
   */
  public record Row(
      String point, String label, String theme, boolean restricted, @Nullable Check check) {

    public String finding() {
      return check == null ? "non-vu" : check.finding();
    }

    public String findingLabel() {
      return check == null ? "Non vu" : check.findingLabel();
    }

    /** What stands beside a restricted point whose label does not say it already. */
    public String mark() {
      return restricted && !label.contains(RESTRICTED) ? "(" + RESTRICTED + ")" : "";
    }

    public boolean seen() {
      return !"non-vu".equals(finding());
    }
  }

  static Checklist of(Tour tour) {
    List<Named> secteurs =
        tour.secteurs().isEmpty()
            ? List.of(new Named("ensemble", tour.quartierName()))
            : tour.secteurs();
    return new Checklist(secteurs.stream().map(secteur -> block(tour, secteur)).toList());
  }

  /** The block asked for, else the first. */
  @Nullable Block block(@Nullable String secteur) {
    return blocks.stream()
        .filter(one -> one.id().equals(secteur))
        .findFirst()
        .orElse(blocks.isEmpty() ? null : blocks.get(0));
  }

  /** Photos that paper may carry: whoever holds it, it shows what everybody may see. */
  List<String> photos() {
    return blocks.stream()
        .flatMap(block -> block.told().stream())
        .filter(row -> !row.restricted())
        .flatMap(row -> Objects.requireNonNull(row.check()).photos().stream())
        .toList();
  }

  private static Block block(Tour tour, Named secteur) {
    List<Group> groups = new ArrayList<>();
    for (Tour.Theme theme : tour.themes()) {
      List<Row> rows =
          theme.points().stream()
              .map(point -> row(tour, secteur.id(), theme.theme(), point))
              .toList();
      groups.add(new Group(theme.theme(), rows));
    }
    List<Row> told =
        groups.stream()
            .flatMap(group -> group.rows().stream())
            .filter(row -> row.check() != null && Objects.requireNonNull(row.check()).tells())
            .toList();
    return new Block(secteur.id(), secteur.name(), groups, told);
  }

  private static Row row(Tour tour, String secteur, String theme, Tour.Point point) {
    return new Row(
        point.id(),
        point.label(),
        theme,
        point.reserved(),
        tour.checkAt(secteur, point.id()).orElse(null));
  }
}
