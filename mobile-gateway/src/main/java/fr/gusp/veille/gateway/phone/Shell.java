package fr.gusp.veille.gateway.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The phone's page and its worker, made once: the same bytes for everybody, so that both cache. */
@Component
class Shell {

  private static final String SCRIPT = "app/main.tsx";
  private static final String STYLE = "app/app.css";

  private final String page;
  private final String worker;

  Shell(Assets assets, JsonMapper json) {
    this.page =
        resource("gateway/phone/app.html")
            .replace("{{style}}", assets.url(STYLE))
            .replace("{{script}}", assets.url(SCRIPT));
    List<String> precache = precache(assets);
    var settings = Map.of("version", version(precache, page), "precache", precache);
    this.worker =
        "self.VEILLE = " + json.writeValueAsString(settings) + ";\n" + resource("gateway/sw/sw.js");
  }

  String page() {
    return page;
  }

  /** Its first line changes whenever an asset does; that is how a phone learns of a new version. */
  String worker() {
    return worker;
  }

  private static List<String> precache(Assets assets) {
    List<String> all = new ArrayList<>(List.of("/app"));
    all.addAll(assets.atOnce(SCRIPT));
    all.add(assets.url(STYLE));
    all.addAll(List.of("/manifest.webmanifest", "/icons/icon-192.png"));
    return all;
  }

  private static String version(List<String> precache, String page) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(String.join("\n", precache).getBytes(StandardCharsets.UTF_8));
      byte[] hash = digest.digest(page.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static String resource(String path) {
    try {
      return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException("mobile-gateway/web is not built", missing);
    }
  }
}
