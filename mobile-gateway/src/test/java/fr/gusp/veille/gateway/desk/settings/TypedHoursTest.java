package fr.gusp.veille.gateway.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedHoursTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "08:00-12:00 13:30-17:30",
        "8h-12h, 13h30-17h30",
        "8h – 12h ; 13h30 – 17h30",
        "8 h à 12 h et 13 h 30 à 17 h 30",
        "8:00-12:00,13:30-17:30"
      })
  void hoursAreReadAsPeopleWriteThem(String typed) {
    assertThat(TypedHours.shifts(typed)).containsExactly("08:00-12:00", "13:30-17:30");
  }

  @Test
  void whatIsNoHourIsLeftForTheServiceToRefuse() {
    assertThat(TypedHours.shifts("le matin")).contains("matin");
    assertThat(TypedHours.shifts("  ")).isEmpty();
  }
}
