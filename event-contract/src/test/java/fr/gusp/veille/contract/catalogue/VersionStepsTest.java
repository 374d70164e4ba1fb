package fr.gusp.veille.contract.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.wire.EventJson;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A tour that never was stored, to try steps on. */
class VersionStepsTest {

  private static final VersionSteps STEPS =
      new VersionSteps(
          Map.of(
              "tour.held.v1",
              new VersionSteps.Step(
                  "tour.held.v2",
                  json -> json.put("participants", json.remove("walkers").intValue())),
              "tour.held.v2",
              new VersionSteps.Step("tour.held.v3", json -> json.put("kind", "diagnostic"))));

  @Test
  void theOldestIsLiftedThroughEveryStep() {
    VersionSteps.Lifted lifted = STEPS.lift("tour.held.v1", aTour());

    assertThat(lifted.name()).isEqualTo("tour.held.v3");
    assertThat(lifted.payload())
        .isEqualTo(json("{\"place\":\"rue Cook\",\"participants\":7,\"kind\":\"diagnostic\"}"));
  }

  @Test
  void aMiddleVersionTakesOnlyTheStepsLeft() {
    VersionSteps.Lifted lifted = STEPS.lift("tour.held.v2", json("{\"participants\":3}"));

    assertThat(lifted.payload()).isEqualTo(json("{\"participants\":3,\"kind\":\"diagnostic\"}"));
  }

  @Test
  void whatWasStoredIsNotTouched() {
    ObjectNode stored = aTour();

    STEPS.lift("tour.held.v1", stored);

    assertThat(stored).isEqualTo(aTour());
  }

  @Test
  void aNameWithoutStepStaysAsItIs() {
    VersionSteps.Lifted lifted = STEPS.lift("report.filed.v1", aTour());

    assertThat(lifted).isEqualTo(new VersionSteps.Lifted("report.filed.v1", aTour()));
  }

  @Test
  void theNewestNameIsTheEndOfTheChain() {
    assertThat(STEPS.newestName("tour.held.v1")).isEqualTo("tour.held.v3");
    assertThat(STEPS.newestName("tour.held.v3")).isEqualTo("tour.held.v3");
  }

  private static ObjectNode aTour() {
    return json("{\"place\":\"rue Cook\",\"walkers\":7}");
  }

  private static ObjectNode json(String text) {
    return (ObjectNode) EventJson.mapper().readTree(text);
  }
}
