package fr.gusp.veille.bench;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** What a browser loads before a page runs, from the bundle's own description. */
final class Weight {

  private static final String ROOT = "gateway/static/";

  private final Map<String, Map<String, Object>> outputs =
      JsonPath.read(
          new String(resource("gateway/web-manifest.json"), StandardCharsets.UTF_8), "$.outputs");
  private final Set<String> files = new LinkedHashSet<>();

  private Weight() {}

  /** Bytes, each file compressed by itself. */
  static long of(String... entryPoints) {
    Weight weight = new Weight();
    for (String entryPoint : entryPoints) {
      weight.collect(weight.outputOf(entryPoint));
    }
    return weight.files.stream().mapToLong(Weight::gzip).sum();
  }

  private String outputOf(String entryPoint) {
    return outputs.entrySet().stream()
        .filter(each -> entryPoint.equals(each.getValue().get("entryPoint")))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private void collect(String output) {
    if (files.add(output)) {
      List<String> needed =
          JsonPath.read(outputs.get(output), "$.imports[?(@.kind=='import-statement')].path");
      needed.forEach(this::collect);
    }
  }

  private static long gzip(String output) {
    try (ByteArrayOutputStream packed = new ByteArrayOutputStream();
        GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(resource(output.substring(output.indexOf(ROOT))));
      gzip.finish();
      return packed.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream bytes = Weight.class.getClassLoader().getResourceAsStream(name)) {
      return Objects.requireNonNull(bytes, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
