package fr.gusp.veille.gateway.desk.tour;

import java.util.Comparator;
import java.util.List;

/** A page of tours. */
public record TourRows(List<TourRow> items, int page, int pages, long total) {

  /** What comes next is read first. */
  TourRows soonestFirst() {
    List<TourRow> sorted = items.stream().sorted(Comparator.comparing(TourRow::startsAt)).toList();
    return new TourRows(sorted, page, pages, total);
  }
}
