package fr.gusp.veille.standalone.demo.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Draws flat shapes, each in the ink taken last. Lengths are pixels. */
final class Pen implements AutoCloseable {

  private final Graphics2D graphics;

  Pen(BufferedImage sheet) {
    this.graphics = sheet.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
  }

  Pen ink(int rgb) {
    graphics.setColor(new Color(rgb));
    return this;
  }

  Pen box(int x, int y, int width, int height) {
    graphics.fillRect(x, y, width, height);
    return this;
  }

  Pen round(int x, int y, int width, int height) {
    graphics.fillRoundRect(x, y, width, height, 24, 24);
    return this;
  }

  Pen disc(int x, int y, int width, int height) {
    graphics.fillOval(x, y, width, height);
    return this;
  }

  Pen line(int width, int fromX, int fromY, int toX, int toY) {
    graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.drawLine(fromX, fromY, toX, toY);
    return this;
  }

  /** A shape through points given as x, y, x, y… */
  Pen shape(int... points) {
    var polygon = new Polygon();
    for (int at = 0; at < points.length; at += 2) {
      polygon.addPoint(points[at], points[at + 1]);
    }
    graphics.fillPolygon(polygon);
    return this;
  }

  @Override
  public void close() {
    graphics.dispose();
  }
}
