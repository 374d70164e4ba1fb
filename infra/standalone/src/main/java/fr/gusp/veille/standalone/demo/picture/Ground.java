package fr.gusp.veille.standalone.demo.picture;

import java.util.Set;

/** What lies behind: a street, a lawn or a wall; two of each. */
final class Ground {

  static final int WIDTH = 800;
  static final int HEIGHT = 600;

  private static final Set<String> ON_GRASS =
      Set.of("gravats", "vegetaux", "pneus", "haie", "herbes", "arbre", "jeux", "verre", "bidons");
  private static final Set<String> AT_A_WALL =
      Set.of("tag", "hall", "porte", "coffret", "brule", "rats", "bac");
  private static final int[] FACADES = {0xC98B6B, 0xB9A58C};
  private static final int[] SKIES = {0xCFE3F1, 0xDDE3E8};
  private static final int[] LAWNS = {0x8DB36A, 0x9DAA66};

  private Ground() {}

  static void draw(Pen pen, String motif, int variant) {
    var kind = (variant - 1) % 2;
    pen.ink(SKIES[kind]).box(0, 0, WIDTH, HEIGHT);
    if (ON_GRASS.contains(motif)) {
      lawn(pen, kind);
    } else if (AT_A_WALL.contains(motif)) {
      wall(pen, kind);
    } else {
      street(pen, kind);
    }
  }

  private static void street(Pen pen, int kind) {
    for (int house = 0; house < 3; house++) {
      int x = house * 280 - kind * 90;
      pen.ink(FACADES[(house + kind) % 2]).box(x, 110, 262, 260);
      pen.ink(0x7A4B3A).shape(x - 10, 110, x + 131, 30, x + 272, 110);
      pen.ink(0xF3EEE4).box(x + 40, 160, 60, 80).box(x + 160, 160, 60, 80);
      pen.ink(0x5B7285).box(x + 48, 168, 44, 64).box(x + 168, 168, 44, 64);
      pen.ink(0x6E5442).box(x + 105, 270, 52, 100);
    }
    pen.ink(0xBDBDB5).box(0, 370, WIDTH, 110);
    pen.ink(0x9A9A93).box(0, 474, WIDTH, 10);
    pen.ink(0x6B6E72).box(0, 484, WIDTH, 116);
    pen.ink(0xE6E6E0).box(80, 540, 120, 8).box(340, 540, 120, 8).box(600, 540, 120, 8);
  }

  private static void lawn(Pen pen, int kind) {
    pen.ink(0x6D8F55).box(0, 250, WIDTH, 70);
    for (int bush = 0; bush < 9; bush++) {
      pen.disc(bush * 95 - 40, 215 + (bush + kind) % 2 * 14, 130, 100);
    }
    pen.ink(LAWNS[kind]).box(0, 310, WIDTH, 290);
    pen.ink(0xC9BEA3).shape(520 - kind * 260, 600, 640 - kind * 260, 600, 420, 310, 390, 310);
  }

  private static void wall(Pen pen, int kind) {
    pen.ink(kind == 0 ? 0xD9D2C3 : 0xC7CCD1).box(0, 0, WIDTH, 470);
    pen.ink(kind == 0 ? 0xCBC3B2 : 0xB9BFC5);
    for (int row = 0; row < 8; row++) {
      pen.box(0, row * 60, WIDTH, 3);
      for (int brick = 0; brick < 7; brick++) {
        pen.box(brick * 130 + row % 2 * 65, row * 60, 3, 60);
      }
    }
    pen.ink(0xA7A7A0).box(0, 470, WIDTH, 130);
  }
}
