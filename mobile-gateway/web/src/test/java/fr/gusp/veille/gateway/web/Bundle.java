package fr.gusp.veille.gateway.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bundle as its metafile describes it and as the class path holds it. */
final class Bundle {

  private static final String ROOT = "gateway/static/";

  private final JsonNode outputs =
      JsonMapper.shared().readTree(resource("gateway/web-manifest.json")).path("outputs");

  /** The hashed address of an entry, and of every file it needs before it runs. */
  Set<String> firstFilesOf(String entryPoint) {
    Set<String> found = new LinkedHashSet<>();
    collect(outputOf(entryPoint), found);
    return found;
  }

  private String outputOf(String entryPoint) {
    return outputs
        .propertyStream()
        .filter(output -> output.getValue().path("entryPoint").asString("").equals(entryPoint))
        .map(output -> output.getKey())
        .findFirst()
        .orElseThrow();
  }

  private void collect(String output, Set<String> found) {
    if (found.add(addressOf(output))) {
      for (JsonNode needed : outputs.path(output).path("imports")) {
        if (needed.path("kind").asString("").equals("import-statement")) {
          collect(needed.path("path").asString(), found);
        }
      }
    }
  }

  private static String addressOf(String output) {
    return output.substring(output.indexOf(ROOT) + ROOT.length());
  }

  /** Bytes on the wire of these files, each compressed by itself. */
  long weightOf(Set<String> files) {
    return files.stream().mapToLong(file -> gzip(resource(ROOT + file))).sum();
  }

  static String text(String name) {
    return new String(resource(name), StandardCharsets.UTF_8);
  }

  static boolean exists(String name) {
    return Bundle.class.getClassLoader().getResource(name) != null;
  }

  private static byte[] resource(String name) {
    try (InputStream bytes = Bundle.class.getClassLoader().getResourceAsStream(name)) {
      return Objects.requireNonNull(bytes, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long gzip(byte[] bytes) {
    try (ByteArrayOutputStream packed = new ByteArrayOutputStream();
        GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
      gzip.finish();
      return packed.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
