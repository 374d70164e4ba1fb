package fr.gusp.veille.standalone.demo.picture;

import java.util.Map;
import java.util.function.Consumer;

/** What is broken, blocked, overgrown or painted over. */
final class Damage {

  static final Map<String, Consumer<Pen>> MOTIFS =
      Map.ofEntries(
          Map.entry("tag", Damage::tag),
          Map.entry("brule", Damage::burnt),
          Map.entry("haie", Damage::hedge),
          Map.entry("herbes", Damage::weeds),
          Map.entry("arbre", Damage::tree),
          Map.entry("trou", Damage::hole),
          Map.entry("neige", Damage::ice),
          Map.entry("rats", Damage::burrows),
          Map.entry("porte", Damage::door),
          Map.entry("avaloir", Damage::drain),
          Map.entry("hall", Damage::hall));

  private Damage() {}

  private static void tag(Pen pen) {
    pen.ink(0x7D3C98).line(22, 180, 320, 250, 180).line(22, 250, 180, 300, 330);
    pen.line(22, 330, 200, 340, 330).line(22, 340, 200, 420, 210).line(22, 400, 330, 480, 190);
    pen.ink(0x1ABC9C).line(14, 160, 370, 640, 350).line(18, 520, 200, 560, 320);
    pen.line(18, 560, 320, 620, 190);
  }

  private static void burnt(Pen pen) {
    pen.ink(0x4B4642).shape(250, 480, 300, 200, 380, 120, 460, 210, 540, 480);
    pen.ink(0x2B2826).disc(260, 420, 280, 110);
    pen.ink(0x1C1A19).shape(320, 460, 350, 370, 430, 360, 470, 460);
    pen.ink(0x7A736C).disc(300, 490, 60, 24).disc(460, 490, 50, 22);
  }

  private static void hedge(Pen pen) {
    pen.ink(0x3F6B3A);
    for (int bush = 0; bush < 6; bush++) {
      pen.disc(40 + bush * 120, 230 + bush % 2 * 30, 200, 230);
    }
    pen.ink(0x55864D).disc(120, 260, 120, 110).disc(360, 250, 140, 120).disc(600, 270, 110, 100);
    pen.ink(0xB9B9B2).shape(0, 600, 0, 520, 800, 500, 800, 600);
    pen.ink(0x3F6B3A).disc(240, 440, 220, 120).disc(500, 440, 180, 110);
  }

  private static void weeds(Pen pen) {
    for (int blade = 0; blade < 60; blade++) {
      int x = 20 + blade * 13;
      int top = 330 + blade * 37 % 110;
      pen.ink(blade % 3 == 0 ? 0xB7A94E : 0x5C8A3C).line(6, x, 580, x + blade % 5 * 6 - 12, top);
    }
  }

  private static void tree(Pen pen) {
    pen.ink(0x6B4A2E).box(370, 260, 50, 280).line(26, 400, 330, 560, 470);
    pen.ink(0x4F7F3F).disc(250, 60, 290, 250);
    pen.ink(0x3F6B34).disc(500, 420, 190, 110);
    pen.ink(0xE7D3A8).disc(398, 318, 30, 30);
  }

  private static void hole(Pen pen) {
    pen.ink(0x55585B).disc(250, 430, 300, 120);
    pen.ink(0x2E3032).disc(290, 450, 220, 80);
    pen.ink(0x8B8F93).line(5, 250, 480, 180, 450).line(5, 540, 500, 620, 520);
    pen.line(5, 420, 430, 440, 380);
  }

  private static void ice(Pen pen) {
    pen.ink(0xEAF3F8).box(0, 380, Ground.WIDTH, 220);
    pen.ink(0xD3E6F0).disc(200, 430, 220, 60).disc(460, 470, 220, 60);
  }

  private static void burrows(Pen pen) {
    pen.ink(0x5E4B3A).disc(260, 450, 110, 60).disc(450, 470, 90, 50);
    pen.ink(0x231C16).disc(285, 465, 60, 34).disc(472, 482, 48, 28);
    pen.ink(0x7C7A77).disc(360, 410, 80, 40).disc(430, 402, 30, 26).line(5, 362, 432, 310, 440);
  }

  private static void door(Pen pen) {
    pen.ink(0x3C4248).box(280, 120, 220, 350);
    pen.ink(0x7D858C).shape(300, 140, 470, 110, 500, 470, 330, 470);
    pen.ink(0x59616A).line(8, 320, 260, 485, 250).line(8, 326, 380, 492, 375);
    pen.ink(0xC0392B).disc(460, 290, 22, 22);
  }

  private static void drain(Pen pen) {
    pen.ink(0x6F8FA3).disc(160, 450, 480, 120);
    pen.ink(0x3A3D40).box(320, 440, 160, 60);
    pen.ink(0x8A8E92);
    for (int bar = 0; bar < 6; bar++) {
      pen.box(330 + bar * 25, 444, 10, 52);
    }
    pen.ink(0x8A6A3E).disc(340, 430, 80, 30).disc(420, 460, 60, 26);
  }

  private static void hall(Pen pen) {
    pen.ink(0x5F6E78).box(240, 110, 320, 370);
    pen.ink(0xBFD6E2).box(262, 132, 130, 330).box(408, 132, 130, 330);
    pen.ink(0xF2F7FA).line(4, 460, 250, 520, 180).line(4, 460, 250, 430, 170);
    pen.line(4, 460, 250, 525, 310).line(4, 460, 250, 420, 330).line(4, 460, 250, 470, 380);
    pen.ink(0x2B3136).disc(452, 242, 18, 18).box(590, 240, 60, 110);
  }
}
