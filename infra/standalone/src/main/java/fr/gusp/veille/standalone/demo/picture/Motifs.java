package fr.gusp.veille.standalone.demo.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** What stands in the picture, by the name that the story has for it. */
final class Motifs {

  private static final Map<String, Consumer<Pen>> ALL = new HashMap<>();

  static {
    ALL.putAll(Rubbish.MOTIFS);
    ALL.putAll(Furniture.MOTIFS);
    ALL.putAll(Damage.MOTIFS);
  }

  private Motifs() {}

  /**
   * @throws NullPointerException if nobody can draw it
   */
  static void draw(Pen pen, String motif) {
    Objects.requireNonNull(ALL.get(motif), motif).accept(pen);
  }
}
