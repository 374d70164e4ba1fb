package fr.gusp.veille.contract.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.samples.Samples;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CasesTest {

  private static final ReportEvent.Cases<Class<?>> WHICH =
      new ReportEvent.Cases<>() {
        @Override
        public Class<?> filed(ReportFiled event) {
          return ReportFiled.class;
        }

        @Override
        public Class<?> referred(ReportReferred event) {
          return ReportReferred.class;
        }

        @Override
        public Class<?> leftToCoordination(ReportLeftToCoordination event) {
          return ReportLeftToCoordination.class;
        }

        @Override
        public Class<?> accepted(ReportAccepted event) {
          return ReportAccepted.class;
        }

        @Override
        public Class<?> declined(ReportDeclined event) {
          return ReportDeclined.class;
        }

        @Override
        public Class<?> completed(ReportCompleted event) {
          return ReportCompleted.class;
        }

        @Override
        public Class<?> verified(ReportVerified event) {
          return ReportVerified.class;
        }

        @Override
        public Class<?> foundPersisting(ReportFoundPersisting event) {
          return ReportFoundPersisting.class;
        }
      };

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
    return Stream.of(
        Samples.aFiledReport().event(),
        Samples.aReferral().event(),
        Samples.aReportLeftToCoordination().event(),
        Samples.anAcceptance().event(),
        Samples.aRenvoi().event(),
        Samples.aCompletion().event(),
        Samples.aVerification().event(),
        Samples.aReportThatReopens().event());
  }
}
