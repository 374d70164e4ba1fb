package fr.gusp.veille.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.standalone.demo.picture.Picture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {

  @Test
  void everyMotifOfTheStoryCanBeDrawn() throws IOException {
    for (var matter : Matter.all().values()) {
      if (matter.canBeShown()) {
        var drawn = ImageIO.read(new ByteArrayInputStream(Picture.jpeg(matter.motif(), 1, false)));
        assertThat(drawn.getWidth()).isEqualTo(800);
      }
    }
  }

  @Test
  void aPictureIsTheSameEachTime() {
    assertThat(Picture.jpeg("matelas", 1, false)).isEqualTo(Picture.jpeg("matelas", 1, false));
    assertThat(Picture.jpeg("matelas", 1, false)).isNotEqualTo(Picture.jpeg("matelas", 1, true));
  }

  @Test
  void picturesAreTakenInUnderTheirHash(@TempDir Path photos) throws IOException {
    var album = new DrawnAlbum();
    var hashes =
        IntStream.rangeClosed(1, Album.VARIANTS)
            .mapToObj(variant -> album.picture("sacs", variant, false).value())
            .toList();
    album.keepIn(photos);
    album.keepIn(photos);
    try (var files = Files.walk(photos)) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .contains(hashes.get(0) + ".jpg", hashes.get(0) + ".thumb.jpg", hashes.get(1) + ".jpg");
    }
  }
}
