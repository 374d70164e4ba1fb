package fr.gusp.veille.standalone.demo.picture;

import java.util.Map;
import java.util.function.Consumer;

/** What was left behind. */
final class Rubbish {

  static final Map<String, Consumer<Pen>> MOTIFS =
      Map.of(
          "matelas", Rubbish::mattress,
          "gravats", Rubbish::rubble,
          "vegetaux", Rubbish::branches,
          "sacs", Rubbish::bags,
          "pneus", Rubbish::tyres,
          "bidons", Rubbish::cans,
          "verre", Rubbish::glass,
          "trottoir-sale", Rubbish::dirt,
          "benne", Rubbish::skip);

  private Rubbish() {}

  private static void mattress(Pen pen) {
    pen.ink(0xEFE7DA).shape(240, 250, 470, 230, 500, 450, 270, 470);
    pen.ink(0xC9BBA4).shape(470, 230, 495, 240, 525, 455, 500, 450);
    pen.ink(0xD8CBB6).line(5, 260, 320, 482, 300).line(5, 266, 390, 492, 372);
    pen.ink(0x8A5A3B).box(530, 360, 130, 90).box(540, 450, 14, 30).box(636, 450, 14, 30);
    pen.ink(0x6E452C).box(530, 360, 130, 14);
  }

  private static void rubble(Pen pen) {
    pen.ink(0x9A8F84).shape(180, 520, 290, 400, 400, 360, 520, 410, 640, 520);
    pen.ink(0xB5563C).shape(280, 440, 340, 425, 350, 455, 290, 470).box(430, 440, 70, 30);
    pen.ink(0xD8D3C8).shape(360, 480, 420, 465, 440, 500, 380, 515).box(520, 480, 60, 26);
    pen.ink(0x77706A).disc(230, 480, 60, 40).disc(470, 390, 50, 36);
  }

  private static void branches(Pen pen) {
    pen.ink(0x4F6F37).disc(200, 400, 380, 130);
    pen.ink(0x6D8F46).disc(260, 370, 160, 110).disc(400, 380, 170, 110);
    pen.ink(0x6B4A2E).line(10, 230, 520, 420, 390).line(8, 380, 530, 560, 400);
    pen.line(6, 300, 420, 250, 360).line(6, 500, 430, 560, 360);
  }

  private static void bags(Pen pen) {
    pen.ink(0x2F3236).disc(200, 380, 150, 130).disc(320, 360, 160, 150).disc(460, 390, 150, 120);
    pen.ink(0x3F4348).shape(260, 390, 280, 355, 300, 390).shape(385, 370, 405, 330, 425, 370);
    pen.ink(0xC7A46C).box(590, 430, 90, 70);
    pen.ink(0xA98850).box(590, 430, 90, 12);
    pen.ink(0xF2F2EE).disc(180, 500, 26, 16).disc(560, 500, 34, 18);
  }

  private static void tyres(Pen pen) {
    for (int tyre = 0; tyre < 4; tyre++) {
      pen.ink(0x2B2B2D).disc(220 + tyre * 90, 400 - tyre % 2 * 60, 140, 130);
      pen.ink(0x8B8B8B).disc(262 + tyre * 90, 440 - tyre % 2 * 60, 56, 50);
    }
  }

  private static void cans(Pen pen) {
    pen.ink(0x2F6DA8).round(250, 360, 90, 130);
    pen.ink(0xC0392B).round(360, 390, 100, 100);
    pen.ink(0xD9B93B).round(480, 370, 80, 120);
    pen.ink(0x1F2326).box(280, 345, 30, 18).box(395, 376, 30, 16).box(505, 355, 30, 18);
    pen.ink(0x4A4436).disc(300, 490, 260, 40);
  }

  private static void glass(Pen pen) {
    pen.ink(0x2E7D4F).round(330, 400, 50, 120).box(345, 360, 20, 50);
    pen.ink(0x9CCFB0).shape(420, 500, 460, 470, 470, 510).shape(500, 520, 520, 480, 560, 510);
    pen.shape(240, 520, 270, 490, 300, 525).shape(580, 470, 610, 450, 620, 490);
  }

  private static void dirt(Pen pen) {
    pen.ink(0x6B4A2E).disc(260, 420, 60, 26).disc(430, 440, 70, 28).disc(560, 410, 50, 22);
    pen.ink(0x8A6A48).disc(340, 400, 40, 18).disc(500, 390, 34, 16);
  }

  private static void skip(Pen pen) {
    pen.ink(0xD98E2B).shape(180, 340, 640, 340, 590, 490, 230, 490);
    pen.ink(0xA86A1C).line(8, 300, 350, 310, 485).line(8, 420, 350, 420, 485);
    pen.ink(0x8F857A).disc(220, 280, 180, 110).disc(360, 260, 160, 120).disc(470, 290, 140, 90);
    pen.ink(0xE9E2D3).box(330, 270, 90, 60);
  }
}
