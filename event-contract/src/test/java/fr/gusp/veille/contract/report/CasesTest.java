package fr.gusp.veille.contract.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.catalogue.EventCatalogue;
import fr.gusp.veille.contract.samples.Samples;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CasesTest {

  /** Answers with the kind of event that its case was made for. */
  @SuppressWarnings("unchecked")
  private static final ReportEvent.Cases<Class<?>> WHICH =
      (ReportEvent.Cases<Class<?>>)
          Proxy.newProxyInstance(
              CasesTest.class.getClassLoader(),
              new Class<?>[] {ReportEvent.Cases.class},
              (proxy, called, arguments) -> called.getParameterTypes()[0]);

  @Test
  void everyEventAnswersWithItsOwnCase() {
    assertThat(everyEvent())
        .allSatisfy(event -> assertThat(event.match(WHICH)).isEqualTo(event.getClass()));
  }

  @Test
  void noKindOfEventIsLeftOut() {
    assertThat(everyEvent().map(Object::getClass))
        .containsExactlyInAnyOrder(ReportEvent.class.getPermittedSubclasses());
    assertThat(
            Stream.of(ReportEvent.Cases.class.getDeclaredMethods())
                .map(Method::getParameterTypes)
                .map(parameters -> parameters[0]))
        .containsExactlyInAnyOrder(ReportEvent.class.getPermittedSubclasses());
  }

  @Test
  void theStreamIsTheReport() {
    assertThat(everyEvent())
        .allSatisfy(event -> assertThat(event.stream()).isEqualTo(event.report().toString()));
  }

  @Test
  void publishedDataHasAStreamPerEpciAndOneDirectory() {
    assertThat(Samples.aTerritory().event().stream()).isEqualTo("territory:call");
    assertThat(Samples.aMatrix().event().stream()).isEqualTo("matrix:call");
    assertThat(Samples.aDirectory().event().stream()).isEqualTo("organisations");
  }

  private static Stream<ReportEvent> everyEvent() {
    return EventCatalogue.names().stream()
        .filter(name -> name.startsWith("report."))
        .map(EventCatalogue::typeOf)
        .map(type -> (ReportEvent) Samples.approved(type).event());
  }
}
