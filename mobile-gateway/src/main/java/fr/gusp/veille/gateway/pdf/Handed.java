package fr.gusp.veille.gateway.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.FSUriResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * What a document may refer to: the pictures handed in, our style and its typeface; nothing is
 * fetched.
 */
final class Handed implements FSUriResolver, FSStreamFactory {

  static final String PROTOCOL = "picture";
  static final String BASE = PROTOCOL + ":document";

  /** Liberation Sans comes from a library: the same letters on every machine. */
  private static final Map<String, byte[]> OURS =
      Map.of(
          "page.css", read("gateway/print/page.css"),
          "landscape.css", landscape(),
          "print.css", read("gateway/print/print.css"),
          "regular.ttf", read("liberation/LiberationSans-Regular.ttf"),
          "bold.ttf", read("liberation/LiberationSans-Bold.ttf"));

  private final Map<String, byte[]> pictures;

  Handed(Map<String, byte[]> pictures) {
    this.pictures = pictures;
  }

  @Override
  public @Nullable String resolveURI(String base, String uri) {
    boolean inside = uri.startsWith("#") || uri.equals(BASE);
    return inside || bytes(uri) != null ? uri : null;
  }

  @Override
  public @Nullable FSStream getUrl(String uri) {
    byte[] content = bytes(uri);
    return content == null ? null : new Content(content);
  }

  private byte @Nullable [] bytes(String uri) {
    if (!uri.startsWith(PROTOCOL + ":")) {
      return null;
    }
    String name = uri.substring(PROTOCOL.length() + 1);
    return OURS.containsKey(name) ? OURS.get(name) : pictures.get(name);
  }

  /** The same sheet, lying. */
  private static byte[] landscape() {
    String upright = new String(read("gateway/print/page.css"), StandardCharsets.UTF_8);
    return upright.replace("size: A4;", "size: A4 landscape;").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] read(String resource) {
    try {
      return new ClassPathResource(resource).getContentAsByteArray();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private record Content(byte[] bytes) implements FSStream {
    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
