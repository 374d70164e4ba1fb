package fr.gusp.veille.standalone.demo.picture;

import java.util.Map;
import java.util.function.Consumer;

/** What stands in a street. */
final class Furniture {

  static final Map<String, Consumer<Pen>> MOTIFS =
      Map.ofEntries(
          Map.entry("borne", Furniture::wasteTerminal),
          Map.entry("bac", Furniture::bin),
          Map.entry("chantier", Furniture::worksite),
          Map.entry("barriere", Furniture::barriers),
          Map.entry("panneau", Furniture::sign),
          Map.entry("voiture", pen -> car(pen, 0x4C7FB0, true)),
          Map.entry("epave", pen -> car(pen, 0x8A6F5C, false)),
          Map.entry("banc", Furniture::bench),
          Map.entry("lampadaire", Furniture::lamp),
          Map.entry("coffret", Furniture::cabinet),
          Map.entry("jeux", Furniture::swing),
          Map.entry("corbeille", Furniture::basket));

  private Furniture() {}

  private static void wasteTerminal(Pen pen) {
    pen.ink(0x4A6B57).round(300, 230, 150, 240);
    pen.ink(0x2E4437).box(330, 270, 90, 50);
    pen.ink(0xE4EFE8).box(340, 350, 70, 60);
    pen.ink(0x2F3236).disc(220, 410, 110, 90).disc(440, 400, 130, 100);
    pen.ink(0xC7A46C).box(540, 430, 100, 66);
  }

  private static void bin(Pen pen) {
    pen.ink(0x3E5B4B).shape(300, 290, 470, 290, 450, 500, 320, 500);
    pen.ink(0xC9B23A).shape(285, 270, 400, 220, 480, 290, 300, 292);
    pen.ink(0x222222).disc(320, 490, 40, 40).disc(420, 490, 40, 40);
    pen.ink(0x2F3236).disc(490, 430, 120, 90);
  }

  private static void worksite(Pen pen) {
    pen.ink(0x7B5B3C).shape(120, 500, 300, 470, 520, 480, 700, 520, 640, 570, 180, 570);
    pen.ink(0xE08A1E).shape(300, 470, 340, 300, 380, 470);
    pen.ink(0xF5F5F0).shape(318, 395, 328, 350, 352, 350, 362, 395);
    pen.ink(0xE3B32B).box(460, 320, 150, 90).box(440, 400, 200, 50);
    pen.ink(0x222222).disc(450, 430, 60, 60).disc(570, 430, 60, 60);
    pen.ink(0xE3B32B).line(16, 600, 330, 690, 260).line(16, 690, 260, 720, 360);
  }

  private static void barriers(Pen pen) {
    pen.ink(0x9AA3AA).line(8, 120, 300, 360, 300).line(8, 120, 300, 120, 460);
    pen.line(8, 360, 300, 360, 460).line(8, 120, 440, 360, 440);
    for (int bar = 0; bar < 7; bar++) {
      pen.line(4, 150 + bar * 30, 300, 150 + bar * 30, 440);
    }
    pen.line(8, 420, 470, 680, 500).line(8, 410, 520, 670, 555).line(8, 420, 470, 410, 520);
    pen.ink(0xC0392B).box(190, 330, 110, 50);
  }

  private static void sign(Pen pen) {
    pen.ink(0x8C949A).line(14, 420, 480, 340, 220);
    pen.ink(0xC0392B).shape(260, 130, 340, 110, 390, 170, 370, 240, 290, 250, 245, 190);
    pen.ink(0xF5F5F0).box(275, 168, 90, 22);
  }

  private static void car(Pen pen, int paint, boolean wheels) {
    pen.ink(paint).round(170, 360, 460, 110).shape(250, 370, 320, 290, 500, 290, 580, 370);
    pen.ink(0xBFD3DF).shape(275, 366, 328, 304, 400, 304, 400, 366);
    pen.shape(412, 366, 412, 304, 492, 304, 552, 366);
    if (wheels) {
      pen.ink(0x202224).disc(220, 425, 90, 90).disc(490, 425, 90, 90);
      pen.ink(0xB9BEC2).disc(247, 452, 36, 36).disc(517, 452, 36, 36);
    } else {
      pen.ink(0x202224).shape(320, 366, 345, 320, 380, 350, 400, 310, 392, 366);
      pen.ink(0x5A4636).disc(200, 440, 150, 50).box(240, 450, 50, 40).box(510, 450, 50, 40);
    }
  }

  private static void bench(Pen pen) {
    pen.ink(0x6B4A2E).box(200, 330, 400, 22).box(200, 365, 180, 22).box(200, 410, 400, 24);
    pen.shape(400, 365, 560, 400, 556, 420, 396, 386);
    pen.ink(0x44484C).box(230, 330, 16, 150).box(556, 330, 16, 150);
  }

  private static void lamp(Pen pen) {
    pen.ink(0x2B3440).box(0, 0, Ground.WIDTH, 120);
    pen.ink(0x55606A).box(392, 90, 16, 390).line(12, 400, 96, 500, 76);
    pen.ink(0x3A4148).round(470, 64, 90, 30);
    pen.ink(0xC0392B).line(8, 560, 130, 620, 190).line(8, 620, 130, 560, 190);
  }

  private static void cabinet(Pen pen) {
    pen.ink(0xBFC4C0).box(290, 230, 170, 250);
    pen.ink(0x2E3236).box(306, 246, 138, 218);
    pen.ink(0xD8DCD8).shape(460, 230, 560, 260, 560, 500, 460, 480);
    pen.ink(0xC0392B).line(6, 330, 270, 400, 420).ink(0x2F6DA8).line(6, 360, 270, 340, 430);
    pen.ink(0xE0B52B).line(6, 400, 280, 420, 470);
  }

  private static void swing(Pen pen) {
    pen.ink(0x3C6EA0).line(16, 180, 520, 260, 220).line(16, 340, 520, 260, 220);
    pen.line(16, 460, 520, 540, 220).line(16, 620, 520, 540, 220).line(16, 260, 220, 540, 220);
    pen.ink(0x44484C).line(4, 350, 226, 350, 420).line(4, 410, 226, 410, 420);
    pen.ink(0xC0392B).box(340, 416, 80, 14);
    pen.ink(0x44484C)
        .line(4, 470, 226, 490, 470)
        .ink(0xC0392B)
        .shape(480, 470, 540, 500, 534, 512, 474, 482);
  }

  private static void basket(Pen pen) {
    pen.ink(0x4F5B52).shape(330, 290, 470, 290, 452, 470, 348, 470);
    pen.ink(0x3B453E).box(392, 460, 16, 40);
    pen.ink(0xF2F2EE).disc(330, 260, 60, 40).disc(400, 250, 70, 46).disc(300, 480, 50, 26);
    pen.ink(0xC7A46C).box(470, 470, 70, 30);
  }
}
