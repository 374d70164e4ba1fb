package fr.gusp.veille.gateway.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/** Scaling, turning and encoding of pictures. */
final class Pictures {

  private static final float QUALITY = 0.82f;

  private Pictures() {}

  /** At most this long on its longer side, on white where it was transparent. */
  static BufferedImage fit(BufferedImage picture, int longest) {
    double scale =
        Math.min(1, (double) longest / Math.max(picture.getWidth(), picture.getHeight()));
    BufferedImage current = picture;
    while (current.getWidth() * 0.5 > picture.getWidth() * scale && current.getWidth() > 2) {
      current = draw(current, half(current.getWidth()), half(current.getHeight()), null);
    }
    int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
    return draw(current, width, height, null);
  }

  /** Turns and mirrors the way EXIF's orientation asks (1 to 8). */
  static BufferedImage upright(BufferedImage picture, int orientation) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    AffineTransform turn =
        switch (orientation) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
          case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
          default -> new AffineTransform();
        };
    boolean lying = orientation >= 5;
    return draw(picture, lying ? height : width, lying ? width : height, turn);
  }

  /** A JPEG file of these pixels, and nothing else. */
  static byte[] jpeg(BufferedImage picture) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(picture, null, null), how);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static BufferedImage draw(
      BufferedImage picture, int width, int height, @Nullable AffineTransform turn) {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawn.createGraphics();
    try {
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, width, height);
      if (turn == null) {
        pen.drawImage(picture, 0, 0, width, height, null);
      } else {
        pen.drawImage(picture, turn, null);
      }
    } finally {
      pen.dispose();
    }
    return drawn;
  }

  private static int half(int length) {
    return Math.max(1, length / 2);
  }
}
