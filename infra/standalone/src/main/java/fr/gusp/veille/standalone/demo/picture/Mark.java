package fr.gusp.veille.standalone.demo.picture;

import java.util.HashMap;
import java.util.Map;

/**
 * « IMAGE DE DEMONSTRATION » in the corner, dot by dot: a machine without any font can draw it too.
 */
final class Mark {

  private static final String WORDS = "IMAGE DE DEMONSTRATION";
  private static final int DOT = 2;
  private static final int COLUMNS = 5;
  private static final Map<Character, String> ROWS = new HashMap<>();

  static {
    ROWS.put('A', "01110 10001 10001 11111 10001 10001 10001");
    ROWS.put('D', "11110 10001 10001 10001 10001 10001 11110");
    ROWS.put('E', "11111 10000 10000 11110 10000 10000 11111");
    ROWS.put('G', "01111 10000 10000 10011 10001 10001 01111");
    ROWS.put('I', "11111 00100 00100 00100 00100 00100 11111");
    ROWS.put('M', "10001 11011 10101 10101 10001 10001 10001");
    ROWS.put('N', "10001 11001 10101 10101 10011 10001 10001");
    ROWS.put('O', "01110 10001 10001 10001 10001 10001 01110");
    ROWS.put('R', "11110 10001 10001 11110 10100 10010 10001");
    ROWS.put('S', "01111 10000 10000 01110 00001 00001 11110");
    ROWS.put('T', "11111 00100 00100 00100 00100 00100 00100");
  }

  private Mark() {}

  static void draw(Pen pen) {
    var width = WORDS.length() * (COLUMNS + 1) * DOT + 24;
    pen.ink(0xFFFFFF).box(0, Ground.HEIGHT - 34, width, 34).ink(0x333333);
    for (int letter = 0; letter < WORDS.length(); letter++) {
      var rows = ROWS.get(WORDS.charAt(letter));
      if (rows != null) {
        draw(pen, rows.split(" "), 12 + letter * (COLUMNS + 1) * DOT);
      }
    }
  }

  private static void draw(Pen pen, String[] rows, int left) {
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        if (rows[row].charAt(column) == '1') {
          pen.box(left + column * DOT, Ground.HEIGHT - 24 + row * DOT, DOT, DOT);
        }
      }
    }
  }
}
