package fr.gusp.veille.journeys.browser;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** What a phone's camera hands over: a JPEG of mattresses at the foot of a wall, or of none. */
final class Picture {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1200;

  private Picture() {}

  static FilePayload ofMattresses() {
    return picture(true);
  }

  static FilePayload ofTheCleanWall() {
    return picture(false);
  }

  private static FilePayload picture(boolean mattresses) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setPaint(new GradientPaint(0, 0, new Color(0xb5c7d6), 0, 700, new Color(0xe8ded0)));
    pen.fillRect(0, 0, WIDTH, 700);
    pen.setPaint(new Color(0x9a5b43));
    pen.fillRect(0, 180, WIDTH, 560);
    pen.setPaint(new Color(0x7d7f80));
    pen.fillRect(0, 740, WIDTH, HEIGHT - 740);
    if (mattresses) {
      drawMattresses(pen);
    }
    pen.dispose();
    return new FilePayload("IMG_0001.jpg", "image/jpeg", jpeg(image));
  }

  private static void drawMattresses(Graphics2D pen) {
    pen.rotate(-0.12, 600, 800);
    pen.setPaint(new Color(0xd9d5c8));
    pen.fillRoundRect(350, 640, 720, 170, 40, 40);
    pen.setPaint(new Color(0x6d86a3));
    pen.fillRoundRect(420, 800, 700, 160, 40, 40);
  }

  private static byte[] jpeg(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpeg", bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }
}
