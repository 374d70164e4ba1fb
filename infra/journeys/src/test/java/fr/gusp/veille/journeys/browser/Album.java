package fr.gusp.veille.journeys.browser;

import fr.gusp.veille.journeys.machine.Scale;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** docs/screens.md: the pictures of a run, small enough to keep. */
final class Album {

  private static final int TALLEST = 1_800;
  private static final double SCALE = 0.6;
  private static final String HEAD =
      """
      # Les écrans

      Pris par le parcours `EveryScreenJourneyTest` sur l’histoire de démonstration : `mvn verify -P screens`.
      À gauche au bureau (1440 × 900), à droite au téléphone (390 × 844) ; les longues pages sont coupées.

      """;

  private Album() {}

  /** Nothing unless the run is asked for an album. */
  static void write(List<Screen> screens) {
    Scale.album().ifPresent(docs -> write(screens, docs));
  }

  private static void write(List<Screen> screens, Path docs) {
    StringBuilder text = new StringBuilder(HEAD);
    for (Screen screen : screens) {
      keep(screen.name(), Device.DESK, docs);
      keep(screen.name(), Device.PHONE, docs);
      text.append(
          """
          ## %s

          `%s`, compte `%s`

          ![%s, au bureau](screens/%s-desk.jpg) ![%s, au téléphone](screens/%s-phone.jpg)

          """
              .formatted(
                  screen.words(),
                  screen.path(),
                  screen.account(),
                  screen.words(),
                  screen.name(),
                  screen.words(),
                  screen.name()));
    }
    try {
      Files.writeString(docs.resolve("screens.md"), text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void keep(String screen, Device device, Path docs) {
    String name = screen + "-" + device.name().toLowerCase(Locale.ROOT);
    try {
      BufferedImage whole =
          ImageIO.read(Scale.target().resolve("screens").resolve(name + ".png").toFile());
      Path kept = docs.resolve("screens").resolve(name + ".jpg");
      Files.createDirectories(kept.getParent());
      ImageIO.write(smaller(whole), "jpg", kept.toFile());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static BufferedImage smaller(BufferedImage whole) {
    int height = Math.min(whole.getHeight(), TALLEST);
    BufferedImage small =
        new BufferedImage(
            (int) (whole.getWidth() * SCALE), (int) (height * SCALE), BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = small.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    canvas.scale(SCALE, SCALE);
    canvas.drawImage(whole, 0, 0, null);
    canvas.dispose();
    return small;
  }
}
