package fr.gusp.veille.standalone.demo.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** One drawn picture, as the JPEG file that a phone would send. */
public final class Picture {

  private Picture() {}

  /**
   * Draws a motif on its ground.
   *
   * @param variant from 1
   * @param after without the motif: it was dealt with
   */
  public static byte[] jpeg(String motif, int variant, boolean after) {
    var sheet = new BufferedImage(Ground.WIDTH, Ground.HEIGHT, BufferedImage.TYPE_INT_RGB);
    try (var pen = new Pen(sheet)) {
      Ground.draw(pen, motif, variant);
      if (!after) {
        Motifs.draw(pen, motif);
      }
      Mark.draw(pen);
    }
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(sheet, "jpeg", bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }
}
