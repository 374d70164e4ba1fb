package fr.gusp.veille.gateway.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Photos and what pretends to be one, made here byte by byte. */
public final class PhotoCorpus {

  static final String SECRET_PLACE = "50.4412N";

  private PhotoCorpus() {}

  public static byte[] jpeg(int width, int height) {
    return encode(picture(width, height), "jpeg");
  }

  static byte[] png(int width, int height) {
    return encode(picture(width, height), "png");
  }

  /** Red on the upper half as stored. */
  static byte[] redAboveBlue(int width, int height) {
    return jpeg(width, height);
  }

  static byte[] truncated(byte[] file) {
    return Arrays.copyOf(file, file.length / 2);
  }

  static byte[] followedBy(byte[] file, String tail) {
    byte[] hidden = tail.getBytes(StandardCharsets.ISO_8859_1);
    return ByteBuffer.allocate(file.length + hidden.length).put(file).put(hidden).array();
  }

  /** The same JPEG, whose frame header declares other dimensions. */
  static byte[] declaring(byte[] jpeg, int width, int height) {
    byte[] lying = jpeg.clone();
    for (int at = 2; at < lying.length - 9; at++) {
      if ((lying[at] & 0xFF) == 0xFF && (lying[at + 1] & 0xFF) == 0xC0) {
        ByteBuffer.wrap(lying).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
        return lying;
      }
    }
    throw new AssertionError("no frame header");
  }

  /** A phone's EXIF: orientation, and a position in words where GPS tags would be. */
  static byte[] withExif(byte[] jpeg, int orientation) {
    byte[] place = SECRET_PLACE.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + place.length);
    exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(place);
    ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity());
    file.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.capacity() + 2));
    return file.put(exif.array()).put(jpeg, 2, jpeg.length - 2).array();
  }

  /** A PNG with a text chunk that would inflate to this many bytes. */
  static byte[] withCompressedText(byte[] png, int inflated) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.writeBytes("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
    try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed)) {
      byte[] block = new byte[1024 * 1024];
      for (int written = 0; written < inflated; written += block.length) {
        deflate.write(block);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    byte[] content = packed.toByteArray();
    ByteBuffer chunk = ByteBuffer.allocate(content.length + 12).putInt(content.length);
    chunk.put("zTXt".getBytes(StandardCharsets.US_ASCII)).put(content);
    CRC32 sum = new CRC32();
    sum.update(chunk.array(), 4, content.length + 4);
    chunk.putInt((int) sum.getValue());
    int afterHeader = 33;
    ByteBuffer file = ByteBuffer.allocate(png.length + chunk.capacity());
    file.put(png, 0, afterHeader).put(chunk.array());
    return file.put(png, afterHeader, png.length - afterHeader).array();
  }

  private static BufferedImage picture(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width, height / 2);
    pen.setColor(Color.BLUE);
    pen.fillRect(0, height / 2, width, height - height / 2);
    pen.dispose();
    return picture;
  }

  private static byte[] encode(BufferedImage picture, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, format, bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }
}
