package fr.gusp.veille.gateway.pdf;

import java.util.HashMap;
import java.util.Map;

/**
 * A document to be printed.
 *
 * @param template its name below {@code gateway/print}, without ending; well-formed XHTML
 * @param content what the template shows; its objects are of public types
 * @param pictures JPEG or PNG bytes by name; the template shows one by {@code src="picture:name"}
 */
public record Print(String template, Map<String, ?> content, Map<String, byte[]> pictures) {

  public Print {
    content = Map.copyOf(content);
    pictures = new HashMap<>(pictures);
  }

  public static Print of(String template, Map<String, ?> content) {
    return new Print(template, content, Map.of());
  }

  public Print with(Map<String, byte[]> more) {
    return new Print(template, content, more);
  }
}
