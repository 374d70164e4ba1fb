package fr.gusp.veille.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BundleTest {

  private static final long BUDGET = 60 * 1024;

  private final Bundle bundle = new Bundle();

  @Test
  void phoneAppStaysWithinItsWeight() {
    assertThat(bundle.weightOf(both("app/main.tsx", "app/app.css"))).isBetween(5_000L, BUDGET);
  }

  @Test
  void deskPageStaysWithinItsWeightBeforeIslands() {
    assertThat(bundle.weightOf(both("desk/main.ts", "desk/desk.css"))).isBetween(5_000L, BUDGET);
  }

  @Test
  void mapWaitsUntilAPageHasOne() {
    Set<String> first = bundle.firstFilesOf("desk/main.ts");

    assertThat(first).noneMatch(file -> file.contains("island"));
  }

  @Test
  void everyFileNameChangesWithItsContent() {
    assertThat(both("app/main.tsx", "app/app.css"))
        .allMatch(file -> file.matches("assets/.+-[A-Z0-9]{8}\\.(js|css)"));
  }

  @Test
  void phoneAppHasAllItsIcons() {
    JsonNode manifest =
        JsonMapper.shared().readTree(Bundle.text("gateway/static/manifest.webmanifest"));

    assertThat(manifest.path("icons"))
        .isNotEmpty()
        .allMatch(icon -> Bundle.exists("gateway/static" + icon.path("src").asString()));
    assertThat(Bundle.exists("gateway/static/icons/apple-touch-icon.png")).isTrue();
  }

  @Test
  void workerNeverAnswersForTheApi() {
    String worker = Bundle.text("gateway/sw/sw.js");

    assertThat(worker).contains("VEILLE").contains("\"GET\"").doesNotContain("/api");
  }

  private Set<String> both(String script, String style) {
    Set<String> files = new LinkedHashSet<>(bundle.firstFilesOf(script));
    files.addAll(bundle.firstFilesOf(style));
    return files;
  }
}
