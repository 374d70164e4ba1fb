package fr.gusp.veille.journeys.browser;

/** The sizes at which every screen is looked at, in CSS pixels. */
enum Device {
  PHONE(390, 844),
  TABLET(768, 1024),
  DESK(1440, 900);

  private final int width;
  private final int height;

  Device(int width, int height) {
    this.width = width;
    this.height = height;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }
}
