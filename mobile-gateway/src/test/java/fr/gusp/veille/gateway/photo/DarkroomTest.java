package fr.gusp.veille.gateway.photo;

import static fr.gusp.veille.gateway.photo.PhotoCorpus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gusp.veille.gateway.problem.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DarkroomTest {

  private final Darkroom darkroom = new Darkroom();

  static Stream<Arguments> whatIsNoPhoto() {
    return Stream.of(
        Arguments.of("truncated JPEG", truncated(jpeg(800, 600))),
        Arguments.of("JPEG header alone", java.util.Arrays.copyOf(jpeg(800, 600), 400)),
        Arguments.of("truncated PNG", truncated(png(800, 600))),
        Arguments.of("SVG", text("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")),
        Arguments.of("text", text("bonjour")),
        Arguments.of("HTML", text("<html><script>alert(1)</script></html>")),
        Arguments.of("GIF that is a script", text("GIF89a/*.......*/=1;alert(1)//")),
        Arguments.of("PDF", text("%PDF-1.7")),
        Arguments.of("ZIP", text("PK\u0003\u0004")),
        Arguments.of("nothing", new byte[0]),
        Arguments.of("two bytes", new byte[] {(byte) 0xFF, (byte) 0xD8}));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whatIsNoPhoto")
  void refusesWhatIsNoPhoto(String kind, byte[] file) {
    assertThatThrownBy(() -> darkroom.develop(file))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.problem().code()).isEqualTo("not-an-image"));
  }

  @Test
  void refusesHugeDimensionsBeforeDecoding() {
    byte[] bomb = declaring(jpeg(64, 64), 64_250, 64_250);
    assertThat(bomb.length).isLessThan(5_000);
    assertThatThrownBy(() -> darkroom.develop(bomb))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.problem().code()).isEqualTo("image-too-large"));
  }

  @Test
  void turnsAPhonePictureUprightAndDropsWhereItWasTaken() throws IOException {
    byte[] lying = withExif(redAboveBlue(400, 200), 6);
    assertThat(new String(lying, StandardCharsets.ISO_8859_1)).contains("Exif", SECRET_PLACE);
    byte[] kept = darkroom.develop(lying).full();
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", SECRET_PLACE);
    BufferedImage picture = read(kept);
    assertThat(picture.getWidth()).isEqualTo(200);
    assertThat(picture.getHeight()).isEqualTo(400);
    assertThat(isRed(picture, 150, 200)).isTrue();
    assertThat(isRed(picture, 50, 200)).isFalse();
  }

  @Test
  void keepsNothingHiddenBehindThePicture() {
    byte[] polyglot = followedBy(jpeg(300, 200), "<script>alert(1)</script>PK");
    byte[] kept = darkroom.develop(polyglot).full();
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("script", "PK");
  }

  @Test
  void skipsCompressedTextInPng() {
    byte[] bomb = withCompressedText(png(100, 100), 64 * 1024 * 1024);
    assertThat(bomb.length).isLessThan(100_000);
    assertThat(darkroom.develop(bomb).full()).isNotEmpty();
  }

  @Test
  void shortensLargePicturesAndMakesAThumbnail() throws IOException {
    PhotoStore.Prepared prepared = darkroom.develop(jpeg(5_000, 3_000));
    assertThat(read(prepared.full()).getWidth()).isEqualTo(2_048);
    assertThat(read(prepared.full()).getHeight()).isBetween(1_227, 1_230);
    assertThat(read(prepared.thumb()).getWidth()).isEqualTo(320);
  }

  @Test
  void leavesSmallPicturesTheirSize() throws IOException {
    PhotoStore.Prepared prepared = darkroom.develop(png(200, 100));
    assertThat(read(prepared.full()).getWidth()).isEqualTo(200);
    assertThat(read(prepared.thumb()).getWidth()).isEqualTo(200);
  }

  private static BufferedImage read(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }

  private static boolean isRed(BufferedImage picture, int x, int y) {
    int pixel = picture.getRGB(x, y);
    return ((pixel >> 16) & 0xFF) > 180 && (pixel & 0xFF) < 80;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
