package fr.gusp.veille.contract.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingHoursTest {

  @Test
  void shiftsOfADayComeInOrder() {
    WorkingHours hours = monday("14:00-18:00", "08:00-12:00");

    assertThat(hours.on(DayOfWeek.MONDAY))
        .containsExactly(Shift.parse("08:00-12:00"), Shift.parse("14:00-18:00"));
    assertThat(hours.on(DayOfWeek.TUESDAY)).isEmpty();
  }

  @Test
  void aWeekWithoutAnyShiftIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new WorkingHours(Map.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> monday());
  }

  @Test
  void shiftsDoNotOverlap() {
    assertThatIllegalArgumentException().isThrownBy(() -> monday("08:00-12:00", "11:59-13:00"));
    assertThat(monday("08:00-12:00", "12:00-13:00").on(DayOfWeek.MONDAY)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "08:00", "08:00-08:00", "12:00-08:00", "8h-12h", "08:00-25:00", "-"})
  void aShiftHasTwoHoursOfTheSameDay(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Shift.parse(text));
  }

  @Test
  void aShiftIsWrittenAsItIsRead() {
    assertThat(Shift.parse("08:00-12:30")).hasToString("08:00-12:30");
  }

  private static WorkingHours monday(String... shifts) {
    return new WorkingHours(
        Map.of(DayOfWeek.MONDAY, List.of(shifts).stream().map(Shift::parse).toList()));
  }
}
