package fr.gusp.veille.journeys.browser;

import com.microsoft.playwright.options.ViewportSize;

/** The two sizes at which every screen is looked at, in CSS pixels. */
enum Device {
  PHONE(390, 844),
  DESK(1440, 900);

  private final int width;
  private final int height;

  Device(int width, int height) {
    this.width = width;
    this.height = height;
  }

  static Device of(ViewportSize size) {
    return size.width == PHONE.width ? PHONE : DESK;
  }

  Device other() {
    return this == PHONE ? DESK : PHONE;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }
}
