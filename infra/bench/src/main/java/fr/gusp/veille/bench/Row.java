package fr.gusp.veille.bench;

/** A line of the table: what was measured, the bar, what was reached, and what limits it. */
public record Row(String what, String bar, String reached, boolean met, String limit) {

  String markdown() {
    return "| %s | %s | %s | %s | %s |"
        .formatted(what, bar, reached, met ? "yes" : "**no**", limit);
  }
}
