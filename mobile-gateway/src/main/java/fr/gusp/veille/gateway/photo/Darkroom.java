package fr.gusp.veille.gateway.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.stereotype.Component;

/**
 * Makes what is kept out of what was sent. Only pixels pass: position, date, camera and whatever
 * was hidden behind the picture stay outside. Sizes are read from the header before anything is
 * decoded, and large pictures are decoded at a fraction, so that memory stays flat.
 */
@Component
class Darkroom {

  static final long MOST_PIXELS = 40_000_000;
  static final int FULL_SIDE = 2048;
  static final int THUMB_SIDE = 320;

  private static final Set<String> FORMATS = Set.of("jpeg", "png");
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

  PhotoStore.Prepared develop(byte[] file) {
    int orientation = orientation(file);
    BufferedImage decoded = decode(file);
    BufferedImage full = Pictures.upright(Pictures.fit(decoded, FULL_SIDE), orientation);
    return new PhotoStore.Prepared(
        Pictures.jpeg(full), Pictures.jpeg(Pictures.fit(full, THUMB_SIDE)));
  }

  private static int orientation(byte[] file) {
    if (!Jpeg.is(file)) {
      if (file.length < 8 || !Arrays.equals(file, 0, PNG.length, PNG, 0, PNG.length)) {
        throw PhotoProblems.notAnImage();
      }
      return 1;
    }
    Jpeg jpeg = Jpeg.read(file);
    if (!jpeg.complete()) {
      throw PhotoProblems.notAnImage();
    }
    return jpeg.orientation();
  }

  private static BufferedImage decode(byte[] file) {
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      ImageReader reader = reader(stream);
      try {
        reader.setInput(stream, true, true);
        return reader.read(0, atAFraction(reader));
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      throw PhotoProblems.notAnImage();
    }
  }

  private static ImageReader reader(ImageInputStream stream) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
    if (!readers.hasNext()) {
      throw PhotoProblems.notAnImage();
    }
    ImageReader reader = readers.next();
    if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
      reader.dispose();
      throw PhotoProblems.notAnImage();
    }
    return reader;
  }

  private static ImageReadParam atAFraction(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MOST_PIXELS) {
      throw PhotoProblems.imageTooLarge();
    }
    int fraction = Math.max(1, Math.max(width, height) / (2 * FULL_SIDE));
    ImageReadParam how = reader.getDefaultReadParam();
    how.setSourceSubsampling(fraction, fraction, 0, 0);
    return how;
  }
}
