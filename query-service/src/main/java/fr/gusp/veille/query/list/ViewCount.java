package fr.gusp.veille.query.list;

import java.util.List;

/** A view with how many it shows when nothing else is asked. */
public record ViewCount(String view, String label, long count) {

  public static List<ViewCount> of(List<Card> cards, Desk desk) {
    return View.of(desk).stream()
        .map(view -> new ViewCount(view.code(), view.label(), count(cards, view, desk)))
        .toList();
  }

  private static long count(List<Card> cards, View view, Desk desk) {
    return cards.stream().filter(card -> view.shows(card, desk)).count();
  }
}
